// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__nginx.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverNginx } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__nginx.alloy. */
export class P152 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p152');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverNginx(this, 'default', {
      endpoint: 'http://localhost:80/status',
      collectionInterval: '30s',
      initialDelay: '5s',
      output: { metrics: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p152] }` in an environment runs it. */
export const p152 = definePipeline({
  name: 'p152',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__nginx.alloy.',
  settings: section('the pipeline p152', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P152(config),
});
