// Adopted from grafana+alloy__integration-tests__docker__tests__otlp-metadata__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolReceiverPrometheus,
} from '../imports/alloy/otelcol';
import { PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__otlp-metadata__config.alloy. */
export class P97 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p97');

    new Logging(this, { level: 'debug' });

    new Livedebugging(this);

    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'otlp_metadata', {
      client: { endpoint: 'http://mimir:9009/otlp', tls: { insecure: true, insecureSkipVerify: true } },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'otlp_metadata', {
      action: [{ key: 'test_name', value: 'otlp_metadata', action: 'insert' }],
      output: { metrics: [exporterOtlphttp.input] },
    });

    const receiverPrometheus = new OtelcolReceiverPrometheus(this, 'otlp_metadata', {
      output: { metrics: [processorAttributes.input] },
    });

    new PrometheusScrape(this, 'otlp_metadata', {
      targets: [{ __address__: 'prom-gen:9001' }],
      params: { 'metric-prefix': ['otlp_metadata_'] },
      forwardTo: [receiverPrometheus.receiver],
      scrapeClassicHistograms: true,
      scrapeNativeHistograms: true,
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
      honorMetadata: true,
    });
  }
}

/** `extend: { pipelines: [p97] }` in an environment runs it. */
export const p97 = definePipeline({
  name: 'p97',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__otlp-metadata__config.alloy.',
  settings: section('the pipeline p97', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P97(config),
});
