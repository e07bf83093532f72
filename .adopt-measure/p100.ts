// Adopted from grafana+alloy__integration-tests__docker__tests__prom-enrich__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryFile } from '../imports/alloy/discovery';
import { PrometheusEnrich, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__prom-enrich__config.alloy. */
export class P100 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p100');

    const networkDevices = new DiscoveryFile(this, 'network_devices', { files: ['/etc/alloy/devices.json'] });

    const remoteWrite = new PrometheusRemoteWrite(this, 'enrich_prom_metrics', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          sendNativeHistograms: true,
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'enrich_prom_metrics' },
    });

    const enrich = new PrometheusEnrich(this, 'enrich_prom_metrics', {
      targets: networkDevices.targets,
      targetMatchLabel: 'hostname',
      metricsMatchLabel: 'instance',
      labelsToCopy: ['datacenter', 'environment'],
      forwardTo: [remoteWrite.receiver],
    });

    const prometheusRemoteWrite = new PrometheusRemoteWrite(this, 'enrich_mismatched', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          sendNativeHistograms: true,
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'enrich_mismatched' },
    });

    const prometheusEnrich = new PrometheusEnrich(this, 'enrich_mismatched', {
      targets: networkDevices.targets,
      targetMatchLabel: 'role',
      metricsMatchLabel: 'instance',
      labelsToCopy: ['datacenter', 'environment'],
      forwardTo: [prometheusRemoteWrite.receiver],
    });

    new PrometheusScrape(this, 'scrape_prom_metrics', {
      targets: [{ __address__: 'prom-gen:9001' }],
      scrapeClassicHistograms: true,
      forwardTo: [enrich.receiver, prometheusEnrich.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p100] }` in an environment runs it. */
export const p100 = definePipeline({
  name: 'p100',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__prom-enrich__config.alloy.',
  settings: section('the pipeline p100', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P100(config),
});
