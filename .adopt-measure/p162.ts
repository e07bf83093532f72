// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__probabilistic_sampler.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorProbabilisticSampler,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__probabilistic_sampler.alloy. */
export class P162 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p162');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorProbabilisticSampler = new OtelcolProcessorProbabilisticSampler(this, 'default', {
      output: { logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [exporterOtlp.input],
        logs: [processorProbabilisticSampler.input],
        traces: [processorProbabilisticSampler.input],
      },
    });
  }
}

/** `extend: { pipelines: [p162] }` in an environment runs it. */
export const p162 = definePipeline({
  name: 'p162',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__probabilistic_sampler.alloy.',
  settings: section('the pipeline p162', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P162(config),
});
