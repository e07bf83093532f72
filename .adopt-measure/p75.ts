// Adopted from grafana+alloy__integration-tests__docker__tests__beyla__config.alloy by application-observability-lab: it is yours from here on.
import { BeylaEbpf } from '../imports/alloy/beyla';
import {
  OtelcolExporterOtlphttp,
  OtelcolProcessorAttributes,
  OtelcolProcessorBatch,
} from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__beyla__config.alloy. */
export class P75 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p75', { without: ['endpoint-url'] });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "ignore" is no address to send to; begin with http:// or https:// and a host.
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'beyla', {
      tracesEndpoint: 'http://tempo:4318/v1/traces',
      client: { endpoint: 'ignore', tls: { insecure: true, insecureSkipVerify: true } },
    });

    const processorBatch = new OtelcolProcessorBatch(this, 'beyla', {
      output: { traces: [exporterOtlphttp.input] },
    });

    const processorAttributes = new OtelcolProcessorAttributes(this, 'beyla', {
      action: [{ key: 'test_name', value: 'beyla', action: 'insert' }],
      output: { traces: [processorBatch.input] },
    });

    const ebpf = new BeylaEbpf(this, 'default', {
      discovery: { instrument: [{ openPorts: '9009', containersOnly: true }] },
      debug: true,
      metrics: { features: ['application'] },
      output: { traces: [processorAttributes.input] },
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'beyla', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push', queueConfig: { maxSamplesPerSend: 100 } }],
      externalLabels: { test_name: 'beyla' },
    });

    new PrometheusScrape(this, 'beyla', {
      targets: ebpf.targets,
      honorLabels: true,
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p75] }` in an environment runs it. */
export const p75 = definePipeline({
  name: 'p75',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__beyla__config.alloy.',
  settings: section('the pipeline p75', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P75(config),
});
