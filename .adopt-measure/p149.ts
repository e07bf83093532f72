// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka_strategies.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterKafka, OtelcolReceiverKafka } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka_strategies.alloy. */
export class P149 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p149');

    const exporterKafka = new OtelcolExporterKafka(this, 'default', {
      protocolVersion: '2.0.0',
      brokers: ['redpanda:9092'],
      logs: { topic: 'otlp_logs', encoding: 'otlp_proto' },
      metrics: { topic: 'otlp_metrics', encoding: 'otlp_proto' },
      traces: { topic: 'otlp_spans', encoding: 'otlp_proto' },
    });

    new OtelcolReceiverKafka(this, 'default', {
      brokers: ['broker:9092'],
      protocolVersion: '2.0.0',
      groupRebalanceStrategies: ['cooperative-sticky', 'range'],
      output: { logs: [exporterKafka.input] },
    });
  }
}

/** `extend: { pipelines: [p149] }` in an environment runs it. */
export const p149 = definePipeline({
  name: 'p149',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka_strategies.alloy.',
  settings: section('the pipeline p149', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P149(config),
});
