// Adopted from grafana+alloy__integration-tests__docker__tests__scrape-prom-metrics__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolReceiverPrometheus,
} from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__scrape-prom-metrics__config.alloy. */
export class P103 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p103');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this);

    const remoteWrite = new PrometheusRemoteWrite(this, 'scrape_prom_metrics', {
      externalLabels: { test_name: 'scrape_prom_metrics_remote_write' },
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
    });

    const scrapePromMetricsPrwV2 = new PrometheusRemoteWrite(this, 'scrape_prom_metrics_prw_v2', {
      externalLabels: { test_name: 'scrape_prom_metrics_prw_v2' },
      endpoint: [{ protobufMessage: 'io.prometheus.write.v2.Request', url: 'http://mimir:9009/api/v1/push' }],
    });

    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'scrape_prom_metrics_to_otlp', {
      client: { endpoint: 'http://mimir:9009/otlp', tls: { insecure: true, insecureSkipVerify: true } },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'scrape_prom_metrics_to_otlp', {
      action: [{ key: 'test_name', value: 'scrape_prom_metrics_to_otlp', action: 'insert' }],
      output: { metrics: [exporterOtlphttp.input] },
    });

    const receiverPrometheus = new OtelcolReceiverPrometheus(this, 'scrape_prom_metrics_to_otlp', {
      output: { metrics: [processorAttributes.input] },
    });

    new PrometheusScrape(this, 'scrape_prom_metrics', {
      targets: [{ __address__: 'prom-gen:9001' }],
      forwardTo: [remoteWrite.receiver, scrapePromMetricsPrwV2.receiver, receiverPrometheus.receiver],
      scrapeClassicHistograms: true,
      scrapeNativeHistograms: true,
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p103] }` in an environment runs it. */
export const p103 = definePipeline({
  name: 'p103',
  description:
    'Adopted from grafana+alloy__integration-tests__docker__tests__scrape-prom-metrics__config.alloy.',
  settings: section('the pipeline p103', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P103(config),
});
