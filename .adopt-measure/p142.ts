// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__influxdb.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverInfluxdb } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__influxdb.alloy. */
export class P142 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p142');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverInfluxdb(this, 'default', {
      idleTimeout: '0s',
      writeTimeout: '0s',
      readHeaderTimeout: '0s',
      output: { metrics: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p142] }` in an environment runs it. */
export const p142 = definePipeline({
  name: 'p142',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__influxdb.alloy.',
  settings: section('the pipeline p142', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P142(config),
});
