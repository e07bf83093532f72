// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__filestatsreceiver.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverFileStats } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__filestatsreceiver.alloy. */
export class P135 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p135');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverFileStats(this, 'default', {
      include: '/var/log/**/*.log',
      collectionInterval: '15s',
      initialDelay: '1m0s',
      timeout: '10s',
      metrics: { fileAtime: { enabled: true }, fileCount: { enabled: true }, fileCtime: { enabled: true } },
      resourceAttributes: {
        fileName: { enabled: true, metricsInclude: [{ strict: 'foo' }, { regexp: 'bar.*' }] },
        filePath: { enabled: true, metricsExclude: [{ strict: 'fizz' }, { regexp: 'buzz.*' }] },
      },
      output: { metrics: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p135] }` in an environment runs it. */
export const p135 = definePipeline({
  name: 'p135',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__filestatsreceiver.alloy.',
  settings: section('the pipeline p135', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P135(config),
});
