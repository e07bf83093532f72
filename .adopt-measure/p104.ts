// Adopted from grafana+alloy__integration-tests__docker__tests__snmp__config.alloy by application-observability-lab: it is yours from here on.
import { PrometheusExporterSnmp, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__snmp__config.alloy. */
export class P104 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p104');

    const exporterSnmp = new PrometheusExporterSnmp(this, 'snmp_metrics', {
      config: `
auths:
  public_v2:
    community: public
    security_level: noAuthNoPriv
    auth_protocol: MD5
    priv_protocol: DES
    version: 2
modules:
  default:
    walk:
      - 1.3.6.1.2.1.1  # OID for system
      - 1.3.6.1.2.1.2  # OID for interfaces
    metrics:
      - name: sysDescr
        oid: 1.3.6.1.2.1.1.1.0
        type: DisplayString
        help: "A textual description of the entity."
`,
      targets: [{ name: 't1', address: 'snmp-simulator:161', module: 'default', auth: 'public_v2' }],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'snmp_metrics', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'snmp_metrics' },
    });

    new PrometheusScrape(this, 'snmp_metrics', {
      targets: exporterSnmp.targets,
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });

    const prometheusExporterSnmp = new PrometheusExporterSnmp(this, 'snmp_metrics2', {
      config: `
auths:
  public_v2:
    community: public
    security_level: noAuthNoPriv
    auth_protocol: MD5
    priv_protocol: DES
    version: 2
modules:
  default:
    walk:
      - 1.3.6.1.2.1.1  # OID for system
      - 1.3.6.1.2.1.2  # OID for interfaces
    metrics:
      - name: sysDescr
        oid: 1.3.6.1.2.1.1.1.0
        type: DisplayString
        help: "A textual description of the entity."
`,
      target: [{ label: 't1', address: 'snmp-simulator:161', module: 'default', auth: 'public_v2' }],
    });

    const prometheusRemoteWrite = new PrometheusRemoteWrite(this, 'snmp_metrics2', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'snmp_metrics2' },
    });

    new PrometheusScrape(this, 'snmp_metrics2', {
      targets: prometheusExporterSnmp.targets,
      forwardTo: [prometheusRemoteWrite.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });

    const prometheusExporterSnmpSnmpMetrics3 = new PrometheusExporterSnmp(this, 'snmp_metrics3', {
      config: `
auths:
  public_v2:
    community: public
    security_level: noAuthNoPriv
    auth_protocol: MD5
    priv_protocol: DES
    version: 2
modules:
  default:
    walk:
      - 1.3.6.1.2.1.1  # OID for system
      - 1.3.6.1.2.1.2  # OID for interfaces
    metrics:
      - name: sysDescr
        oid: 1.3.6.1.2.1.1.1.0
        type: DisplayString
        help: "A textual description of the entity."
  hrDeviceForTest:
    walk:
    - 1.3.6.1.2.1.25.3
    metrics:
    - name: hrDeviceIndex
      oid: 1.3.6.1.2.1.25.3.2.1.1
      type: gauge
      help: A unique value for each device contained by the host - 1.3.6.1.2.1.25.3.2.1.1
      indexes:
      - labelname: hrDevice
        type: gauge
`,
      concurrency: 2,
      target: [
        { label: 't1', address: 'snmp-simulator:161', module: 'default,hrDeviceForTest', auth: 'public_v2' },
      ],
    });

    const prometheusRemoteWriteSnmpMetrics3 = new PrometheusRemoteWrite(this, 'snmp_metrics3', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'snmp_metrics3' },
    });

    new PrometheusScrape(this, 'snmp_metrics3', {
      targets: prometheusExporterSnmpSnmpMetrics3.targets,
      forwardTo: [prometheusRemoteWriteSnmpMetrics3.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });

    // This test use merge strategy to add custom auth while keep using modules from embedded snmp config
    const prometheusExporterSnmpSnmpMetrics4 = new PrometheusExporterSnmp(this, 'snmp_metrics4', {
      configMergeStrategy: 'merge',
      config: `
auths:
  public_custom:
    community: public
    security_level: noAuthNoPriv
    auth_protocol: MD5
    priv_protocol: DES
    version: 2
`,
      target: [
        { label: 't1', address: 'snmp-simulator:161', module: 'system,hrDevice', auth: 'public_custom' },
      ],
    });

    const prometheusRemoteWriteSnmpMetrics4 = new PrometheusRemoteWrite(this, 'snmp_metrics4', {
      endpoint: [
        {
          url: 'http://mimir:9009/api/v1/push',
          metadataConfig: { sendInterval: '1s' },
          queueConfig: { maxSamplesPerSend: 100 },
        },
      ],
      externalLabels: { test_name: 'snmp_metrics4' },
    });

    new PrometheusScrape(this, 'snmp_metrics4', {
      targets: prometheusExporterSnmpSnmpMetrics4.targets,
      forwardTo: [prometheusRemoteWriteSnmpMetrics4.receiver],
      scrapeInterval: '1s',
      scrapeTimeout: '500ms',
    });
  }
}

/** `extend: { pipelines: [p104] }` in an environment runs it. */
export const p104 = definePipeline({
  name: 'p104',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__snmp__config.alloy.',
  settings: section('the pipeline p104', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P104(config),
});
