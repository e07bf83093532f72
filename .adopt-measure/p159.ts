// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_without_validation__sigv4auth.alloy by application-observability-lab: it is yours from here on.
import { OtelcolAuthSigv4, OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_without_validation__sigv4auth.alloy. */
export class P159 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p159');

    const authSigv4 = new OtelcolAuthSigv4(this, 'default', {
      region: 'ap-southeast-1',
      service: 's3',
      assumeRole: { arn: 'arn:aws:iam::123456789012:role/aws-service-role/access', stsRegion: 'us-east-1' },
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', {
      client: { endpoint: 'database:4317', auth: authSigv4.handler },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p159] }` in an environment runs it. */
export const p159 = definePipeline({
  name: 'p159',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_without_validation__sigv4auth.alloy.',
  settings: section('the pipeline p159', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P159(config),
});
