// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awss3receiver.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverAwss3 } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awss3receiver.alloy. */
export class P118 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p118');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverAwss3(this, 'default', {
      s3downloader: {
        region: 'us-west-1',
        s3Bucket: 'mybucket',
        s3Prefix: 'mytrace',
        s3PartitionFormat: 'year=%Y/month=%m/day=%d/hour=%H/minute=%M',
        s3PartitionTimezone: 'UTC',
        endpointPartitionId: 'aws',
      },
      sqs: { queueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/test-queue', region: 'us-east-1' },
      output: { traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p118] }` in an environment runs it. */
export const p118 = definePipeline({
  name: 'p118',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awss3receiver.alloy.',
  settings: section('the pipeline p118', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P118(config),
});
