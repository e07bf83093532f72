// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__attributes.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorAttributes,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__attributes.alloy. */
export class P115 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p115');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const defaultExample = new OtelcolProcessorAttributes(this, 'default_example', {
      action: [
        { key: 'db.table', action: 'delete' },
        { key: 'redacted_span', value: true, action: 'upsert' },
        { key: 'copy_key', fromAttribute: 'key_original', action: 'update' },
        { key: 'account_id', value: 2245, action: 'insert' },
        { key: 'account_password', action: 'delete' },
        { key: 'account_email', action: 'hash' },
        { key: 'http.status_code', convertedType: 'int', action: 'convert' },
      ],
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [defaultExample.input],
        logs: [defaultExample.input],
        traces: [defaultExample.input],
      },
    });
  }
}

/** `extend: { pipelines: [p115] }` in an environment runs it. */
export const p115 = definePipeline({
  name: 'p115',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__attributes.alloy.',
  settings: section('the pipeline p115', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P115(config),
});
