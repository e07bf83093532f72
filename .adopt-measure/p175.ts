// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__vcenterreceiver.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverVcenter } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__vcenterreceiver.alloy. */
export class P175 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p175');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p175 --from-env-file=/dev/stdin    # then type the line default-password=... and Ctrl-D
    const p175 = new RemoteKubernetesSecret(this, 'p175', {
      namespace: 'monitoring',
      name: 'p175',
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverVcenter(this, 'default', {
      endpoint: 'http://localhost:15672',
      username: 'otelu',
      password: p175.data.get('default-password'),
      metrics: { vcenterHostCpuUtilization: { enabled: false } },
      resourceAttributes: { vcenterClusterName: { enabled: false } },
      maxQueryMetrics: 0,
      output: { traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p175] }` in an environment runs it. */
export const p175 = definePipeline({
  name: 'p175',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__vcenterreceiver.alloy.',
  settings: section('the pipeline p175', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P175(config),
});
