// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__debug.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterDebug, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__debug.alloy. */
export class P126 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p126');

    const exporterDebug = new OtelcolExporterDebug(this, 'default', {
      verbosity: raw<string>('"Detailed"'),
      samplingInitial: 5,
      samplingThereafter: 200,
      useInternalLogger: false,
    });

    const defaultDefault = new OtelcolExporterDebug(this, 'default_default', {
      verbosity: raw<string>('"Basic"'),
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [exporterDebug.input, defaultDefault.input],
        logs: [exporterDebug.input, defaultDefault.input],
        traces: [exporterDebug.input, defaultDefault.input],
      },
    });
  }
}

/** `extend: { pipelines: [p126] }` in an environment runs it. */
export const p126 = definePipeline({
  name: 'p126',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__debug.alloy.',
  settings: section('the pipeline p126', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P126(config),
});
