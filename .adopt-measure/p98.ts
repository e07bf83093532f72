// Adopted from grafana+alloy__integration-tests__docker__tests__otlp-metrics-default-engine__config.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlphttp,
  OtelcolExporterPrometheus,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { PrometheusExporterSelf, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__otlp-metrics-default-engine__config.alloy. */
export class P98 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p98', { without: ['endpoint-url'] });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "ignore" is no address to send to; begin with http:// or https:// and a host.
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'otlp_metrics', {
      metricsEndpoint: 'http://mimir:9009/otlp/v1/metrics',
      tracesEndpoint: 'http://tempo:4318/v1/traces',
      client: { endpoint: 'ignore', tls: { insecure: true, insecureSkipVerify: true } },
    });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "ignore" is no address to send to; begin with http:// or https:// and a host.
    const otlpMetricsFailing = new OtelcolExporterOtlphttp(this, 'otlp_metrics_failing', {
      metricsEndpoint: 'http://mimir:1/otlp/v1/metrics',
      tracesEndpoint: 'http://tempo:1/v1/traces',
      client: { endpoint: 'ignore', tls: { insecure: true, insecureSkipVerify: true } },
      retryOnFailure: { enabled: false },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'otlp_metrics', {
      output: {
        metrics: [exporterOtlphttp.input],
        traces: [exporterOtlphttp.input, otlpMetricsFailing.input],
      },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'otlp_metrics', {
      action: [{ key: 'test_name', value: 'otlp_metrics', action: 'insert' }],
      output: { metrics: [processorBatch.input], traces: [processorBatch.input] },
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'otlp_to_prom_metrics', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          sendNativeHistograms: true,
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'otlp_to_prom_metrics' },
    });

    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'otlp_to_prom_metrics', {
      forwardTo: [remoteWrite.receiver],
    });

    new OtelcolReceiverOtlp(this, 'otlp_metrics', {
      http: {},
      output: {
        metrics: [processorAttributes.input, exporterPrometheus.input],
        traces: [processorAttributes.input],
      },
    });

    const exporterSelf = new PrometheusExporterSelf(this, 'otlp_integration');

    const prometheusRemoteWrite = new PrometheusRemoteWrite(this, 'otlp_integration', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
      externalLabels: { test_name: 'otlp_integration' },
    });

    new PrometheusScrape(this, 'otlp_integration', {
      targets: exporterSelf.targets,
      forwardTo: [prometheusRemoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p98] }` in an environment runs it. */
export const p98 = definePipeline({
  name: 'p98',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__otlp-metrics-default-engine__config.alloy.',
  settings: section('the pipeline p98', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P98(config),
});
