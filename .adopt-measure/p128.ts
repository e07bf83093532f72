// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__default_value_format.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, coalesce, Pipeline, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__default_value_format.alloy. */
export class P128 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p128');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: {
        endpoint: coalesce(
          sys.env('NORMAL_FORMAT'),
          'https://www.example.com/some/file-path?query={using brackets, spaces,+\'and\'%20"quotes"}',
        ),
      },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p128] }` in an environment runs it. */
export const p128 = definePipeline({
  name: 'p128',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__envvars__default_value_format.alloy.',
  settings: section('the pipeline p128', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P128(config),
});
