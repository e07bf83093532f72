// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awscloudwatch.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverAwscloudwatch } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awscloudwatch.alloy. */
export class P116 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p116');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverAwscloudwatch(this, 'default', {
      region: 'us-west-1',
      profile: 'my-profile',
      logs: {
        pollInterval: '5m0s',
        groups: {
          named: [
            {
              groupName: '/aws/eks/dev-0/cluster',
              names: ['kube-apiserver-ea9c831555adca1815ae04b87661klasdj'],
            },
          ],
        },
        initialLookback: '45m0s',
      },
      output: { logs: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p116] }` in an environment runs it. */
export const p116 = definePipeline({
  name: 'p116',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awscloudwatch.alloy.',
  settings: section('the pipeline p116', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P116(config),
});
