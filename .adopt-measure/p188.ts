// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__http.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryHttp, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__http.alloy. */
export class P188 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p188');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p188 --from-env-file=/dev/stdin    # then type a line for each of netbox-snmp-proxy-connect-header-authorization=..., netbox-snmp-proxy-connect-header-authorization-2=..., netbox-snmp-proxy-connect-header-host=... and Ctrl-D
    const p188 = new RemoteKubernetesSecret(this, 'p188', {
      namespace: 'monitoring',
      name: 'p188',
    });

    const http = new DiscoveryHttp(this, 'netbox_snmp', {
      authorization: { type: 'Token', credentialsFile: '/run/secrets/netbox_token' },
      followRedirects: true,
      enableHttp2: true,
      refreshInterval: '15s',
      url: 'http://netbox:8080/api/plugins/prometheus-sd/devices?status=active&cf_prometheus_job=netbox_snmp',
    });

    const relabel = new DiscoveryRelabel(this, 'netbox_snmp', {
      targets: http.targets,
      rule: [
        { sourceLabels: ['__meta_netbox_primary_ip'], targetLabel: 'instance' },
        { sourceLabels: ['__meta_netbox_site'], targetLabel: 'site' },
        { sourceLabels: ['__meta_netbox_location'], targetLabel: 'room' },
        { sourceLabels: ['__meta_netbox_name'], targetLabel: 'name' },
        { sourceLabels: ['instance'], targetLabel: '__param_target' },
        {
          sourceLabels: ['__meta_netbox_custom_field_prometheus_snmp_module'],
          targetLabel: '__param_module',
        },
        { sourceLabels: ['__meta_netbox_custom_field_prometheus_snmp_auth'], targetLabel: '__param_auth' },
        { targetLabel: '__address__', replacement: 'snmp-exporter:9116' },
      ],
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [
        {
          name: 'remote1',
          url: 'http://remote-write-url1',
          proxyFromEnvironment: true,
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    new PrometheusScrape(this, 'netbox_snmp', {
      targets: relabel.output,
      forwardTo: [remoteWrite.receiver],
      jobName: 'netbox_snmp',
      metricsPath: '/snmp',
      proxyUrl: 'localhost:1000',
      noProxy: 'localhost:1001',
      proxyConnectHeader: {
        Authorization: [
          p188.data.get('netbox-snmp-proxy-connect-header-authorization'),
          p188.data.get('netbox-snmp-proxy-connect-header-authorization-2'),
        ],
        Host: [p188.data.get('netbox-snmp-proxy-connect-header-host')],
      },
    });
  }
}

/** `extend: { pipelines: [p188] }` in an environment runs it. */
export const p188 = definePipeline({
  name: 'p188',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__http.alloy.',
  settings: section('the pipeline p188', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P188(config),
});
