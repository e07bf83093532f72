// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__spanmetrics.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolConnectorSpanmetrics,
  OtelcolExporterOtlp,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__spanmetrics.alloy. */
export class P169 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p169');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const connectorSpanmetrics = new OtelcolConnectorSpanmetrics(this, 'default', {
      dimension: [{ glob: 'http.*' }],
      histogram: { explicit: {} },
      events: { dimension: [{ glob: 'http.*' }] },
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { logs: [exporterOtlp.input], traces: [connectorSpanmetrics.input] },
    });
  }
}

/** `extend: { pipelines: [p169] }` in an environment runs it. */
export const p169 = definePipeline({
  name: 'p169',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__spanmetrics.alloy.',
  settings: section('the pipeline p169', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P169(config),
});
