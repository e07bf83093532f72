// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka_defaults.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterKafka, OtelcolReceiverKafka } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka_defaults.alloy. */
export class P148 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p148');

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
      groupRebalanceStrategy: 'cooperative-sticky',
      output: { logs: [exporterKafka.input] },
    });
  }
}

/** `extend: { pipelines: [p148] }` in an environment runs it. */
export const p148 = definePipeline({
  name: 'p148',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka_defaults.alloy.',
  settings: section('the pipeline p148', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P148(config),
});
