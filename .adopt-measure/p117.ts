// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awsecscontainermetrics.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorFilter,
  OtelcolReceiverAwsecscontainermetrics,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awsecscontainermetrics.alloy. */
export class P117 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p117');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorFilter = new OtelcolProcessorFilter(this, 'default', {
      metrics: {
        metric: ['metric.name != "ecs.task.memory.reserved" and metric.name != "ecs.task.memory.utilized"'],
      },
      output: { metrics: [exporterOtlp.input] },
    });

    new OtelcolReceiverAwsecscontainermetrics(this, 'default', {
      collectionInterval: '30s',
      output: { metrics: [processorFilter.input] },
    });
  }
}

/** `extend: { pipelines: [p117] }` in an environment runs it. */
export const p117 = definePipeline({
  name: 'p117',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__awsecscontainermetrics.alloy.',
  settings: section('the pipeline p117', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P117(config),
});
