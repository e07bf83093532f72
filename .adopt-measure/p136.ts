// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__filter.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolProcessorFilter, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__filter.alloy. */
export class P136 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p136');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const defaultOttl = new OtelcolProcessorFilter(this, 'default_ottl', {
      traces: {
        span: [
          'attributes["container.name"] == "app_container_1"',
          'resource.attributes["host.name"] == "localhost"',
          'name == "app_3"',
        ],
        spanevent: ['attributes["grpc"] == true', 'IsMatch(name, ".*grpc.*")'],
      },
      metrics: {
        metric: [
          'name == "my.metric" and resource.attributes["my_label"] == "abc123"',
          'type == METRIC_DATA_TYPE_HISTOGRAM',
        ],
        datapoint: [
          'metric.type == METRIC_DATA_TYPE_SUMMARY',
          'resource.attributes["service.name"] == "my_service_name"',
        ],
      },
      logs: { logRecord: ['IsMatch(body, ".*password.*")', 'severity_number < SEVERITY_NUMBER_WARN'] },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [defaultOttl.input], logs: [defaultOttl.input], traces: [defaultOttl.input] },
    });
  }
}

/** `extend: { pipelines: [p136] }` in an environment runs it. */
export const p136 = definePipeline({
  name: 'p136',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__filter.alloy.',
  settings: section('the pipeline p136', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P136(config),
});
