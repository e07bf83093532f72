// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__cumulativetodelta.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorCumulativetodelta,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__cumulativetodelta.alloy. */
export class P124 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p124');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorCumulativetodelta = new OtelcolProcessorCumulativetodelta(this, 'default', {
      maxStaleness: '24h0m0s',
      initialValue: 'drop',
      include: { metrics: ['metric1', 'metric2'], matchType: 'strict' },
      exclude: { metrics: ['.*metric.*'], matchType: 'regexp' },
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [processorCumulativetodelta.input] },
    });
  }
}

/** `extend: { pipelines: [p124] }` in an environment runs it. */
export const p124 = definePipeline({
  name: 'p124',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__cumulativetodelta.alloy.',
  settings: section('the pipeline p124', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P124(config),
});
