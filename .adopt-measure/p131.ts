// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__normal_format.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, coalesce, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__normal_format.alloy. */
export class P131 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p131');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: coalesce(sys.env('NORMAL_FORMAT'), '') },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p131] }` in an environment runs it. */
export const p131 = definePipeline({
  name: 'p131',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__normal_format.alloy.',
  settings: section('the pipeline p131', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P131(config),
});
