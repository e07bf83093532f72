// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__transform.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__transform.alloy. */
export class P174 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p174');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorTransform = new OtelcolProcessorTransform(this, 'default', {
      traceStatements: [
        {
          context: 'resource',
          statements: [
            'keep_keys(attributes, ["service.name", "service.namespace", "cloud.region", "process.command_line"])',
            'replace_pattern(attributes["process.command_line"], "password\\\\=[^\\\\s]*(\\\\s?)", "password=***")',
            'limit(attributes, 100, [])',
            'truncate_all(attributes, 4096)',
          ],
        },
        {
          context: 'span',
          statements: [
            'set(status.code, 1) where attributes["http.path"] == "/health"',
            'set(name, attributes["http.route"])',
            'replace_match(attributes["http.target"], "/user/*/list/*", "/user/{userId}/list/{listId}")',
            'limit(attributes, 100, [])',
            'truncate_all(attributes, 4096)',
          ],
        },
      ],
      metricStatements: [
        {
          context: 'resource',
          statements: ['keep_keys(attributes, ["host.name"])', 'truncate_all(attributes, 4096)'],
        },
        {
          context: 'metric',
          statements: [
            'set(description, "Sum") where type == "Sum"',
            'convert_sum_to_gauge() where name == "system.processes.count"',
            'convert_gauge_to_sum("cumulative", false) where name == "prometheus_metric"',
            'aggregate_on_attributes("sum") where name == "system.memory.usage"',
          ],
        },
        {
          context: 'datapoint',
          statements: ['limit(attributes, 100, ["host.name"])', 'truncate_all(attributes, 4096)'],
        },
      ],
      logStatements: [
        {
          context: 'resource',
          statements: ['keep_keys(attributes, ["service.name", "service.namespace", "cloud.region"])'],
        },
        {
          context: 'log',
          statements: [
            'set(severity_text, "FAIL") where body == "request failed"',
            'replace_all_matches(attributes, "/user/*/list/*", "/user/{userId}/list/{listId}")',
            'replace_all_patterns(attributes, "value", "/account/\\\\d{4}", "/account/{accountId}")',
            'set(body, attributes["http.route"])',
          ],
        },
      ],
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [processorTransform.input],
        logs: [processorTransform.input],
        traces: [processorTransform.input],
      },
    });
  }
}

/** `extend: { pipelines: [p174] }` in an environment runs it. */
export const p174 = definePipeline({
  name: 'p174',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__transform.alloy.',
  settings: section('the pipeline p174', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P174(config),
});
