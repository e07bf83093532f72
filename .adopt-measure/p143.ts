// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__interval.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorInterval, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__interval.alloy. */
export class P143 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p143');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorInterval = new OtelcolProcessorInterval(this, 'default', {
      passthrough: { gauge: true, summary: true },
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [processorInterval.input] },
    });
  }
}

/** `extend: { pipelines: [p143] }` in an environment runs it. */
export const p143 = definePipeline({
  name: 'p143',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__interval.alloy.',
  settings: section('the pipeline p143', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P143(config),
});
