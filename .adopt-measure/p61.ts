// Adopted from grafana+alloy-scenarios__snmp__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusExporterSnmp, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__snmp__config.alloy. */
export class P61 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p61');

    // --- Remote Write to Prometheus ---
    const remote = new PrometheusRemoteWrite(this, 'remote', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // --- SNMP Exporter Configuration ---
    const snmpExporter = new PrometheusExporterSnmp(this, 'snmp_exporter', {
      // Path must match where docker-compose mounts snmp.yml in the Alloy container.
      configFile: '/etc/alloy/snmp.yml',
      target: [
        {
          label: 'snmpd',
          // the snmpd service on the compose network
          address: 'snmpd',
          // module defined in snmp.yml
          module: 'if_mib',
          // auth profile defined in snmp.yml
          auth: 'public_v2',
          // walk_param block defined below
          walkParams: 'default',
          labels: { device: 'snmpd' },
        },
      ],
      walkParam: [{ label: 'default', retries: raw<string>('"2"'), timeout: '30s' }],
    });

    // --- SNMP Scrape Configuration ---
    const relabel = new DiscoveryRelabel(this, 'snmp_targets', {
      targets: snmpExporter.targets,
      rule: [{ targetLabel: 'job', replacement: 'snmp' }],
    });

    new PrometheusScrape(this, 'snmp_targets', {
      scrapeInterval: '30s',
      targets: relabel.output,
      forwardTo: [remote.receiver],
    });

    // --- Enable Live Debugging ---
    new Livedebugging(this);
  }
}

/** `extend: { pipelines: [p61] }` in an environment runs it. */
export const p61 = definePipeline({
  name: 'p61',
  description: 'Adopted from grafana+alloy-scenarios__snmp__config.alloy.',
  settings: section('the pipeline p61', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P61(config),
});
