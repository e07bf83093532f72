// Adopted from HarshitRuwali+grafana-loki-otel__config.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of HarshitRuwali+grafana-loki-otel__config.alloy. */
export class P8 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p8');

    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'default', {
      client: { endpoint: 'http://loki:3100/otlp' },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'default', {
      output: { logs: [exporterOtlphttp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      http: {},
      grpc: {},
      output: { logs: [processorBatch.input] },
    });
  }
}

/** `extend: { pipelines: [p8] }` in an environment runs it. */
export const p8 = definePipeline({
  name: 'p8',
  description: 'Adopted from HarshitRuwali+grafana-loki-otel__config.alloy.',
  settings: section('the pipeline p8', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P8(config),
});
