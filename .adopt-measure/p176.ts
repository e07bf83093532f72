// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__zipkin.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverZipkin } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__zipkin.alloy. */
export class P176 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p176');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverZipkin(this, 'default', {
      endpoint: 'localhost:9411',
      idleTimeout: '0s',
      writeTimeout: '0s',
      readHeaderTimeout: '0s',
      output: { traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p176] }` in an environment runs it. */
export const p176 = definePipeline({
  name: 'p176',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__zipkin.alloy.',
  settings: section('the pipeline p176', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P176(config),
});
