// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver3.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver3.alloy. */
export class P156 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p156');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const otelcolExporterOtlp = new OtelcolExporterOtlp(this, '_2_default', {
      client: { endpoint: 'database:4317' },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input, otelcolExporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p156] }` in an environment runs it. */
export const p156 = definePipeline({
  name: 'p156',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__otelcol_dedup__samereceiver3.alloy.',
  settings: section('the pipeline p156', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P156(config),
});
