// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__no_scheme.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, coalesce, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__no_scheme.alloy. */
export class P130 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p130');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: coalesce(sys.env('NO_SCHEME'), '') },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p130] }` in an environment runs it. */
export const p130 = definePipeline({
  name: 'p130',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__no_scheme.alloy.',
  settings: section('the pipeline p130', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P130(config),
});
