// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__sanitize.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiRelabel, LokiSourceWindowsevent, LokiWrite } from '../imports/alloy/loki';
import {
  PrometheusExporterSelf,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata__sanitize.alloy. */
export class P260 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p260', { without: ['unfed-input'] });

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p260 --from-env-file=/dev/stdin    # then type the line metrics-integrations-basic-auth-password=... and Ctrl-D
    const p260 = new RemoteKubernetesSecret(this, 'p260', {
      namespace: 'monitoring',
      name: 'p260',
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_integrations', {
      endpoint: [
        {
          name: 'integrations-e1e0c0',
          url: 'https://region.grafana.net/api/prom/push',
          basicAuth: { username: 'id', password: p260.data.get('metrics-integrations-basic-auth-password') },
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    const logsIntegrations = new LokiWrite(this, 'logs_integrations', {
      endpoint: [
        {
          url: 'https://region.grafana.net/loki/api/v1/push',
          basicAuth: { username: 'id', password: p260.data.get('metrics-integrations-basic-auth-password') },
        },
      ],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'logs_integrations_integrations_windows_exporter_application', {
      forwardTo: [logsIntegrations.receiver],
      stage: [
        { json: { expressions: { source: 'source' } } },
        { labels: { values: { source: raw<string>('null') } } },
      ],
    });

    const relabel = new LokiRelabel(this, 'logs_integrations_integrations_windows_exporter_application', {
      forwardTo: [lokiProcess.receiver],
      rule: [{ sourceLabels: ['computer'], targetLabel: 'agent_hostname' }],
    });

    new LokiSourceWindowsevent(this, 'logs_integrations_integrations_windows_exporter_application', {
      eventlogName: 'Application',
      xpathQuery: '',
      pollInterval: '0s',
      useIncomingTimestamp: true,
      forwardTo: [relabel.receiver],
      labels: { job: 'integrations/windows_exporter' },
      legacyBookmarkPath: 'C:\\grafana_test\\Grafana Agent\\bookmarks.xml',
    });

    const lokiProcessLogsIntegrationsIntegrationsWindowsExporterSystem = new LokiProcess(
      this,
      'logs_integrations_integrations_windows_exporter_system',
      {
        forwardTo: [logsIntegrations.receiver],
        stage: [
          { json: { expressions: { source: 'source' } } },
          { labels: { values: { source: raw<string>('null') } } },
        ],
      },
    );

    const lokiRelabel = new LokiRelabel(this, 'logs_integrations_integrations_windows_exporter_system', {
      forwardTo: [lokiProcessLogsIntegrationsIntegrationsWindowsExporterSystem.receiver],
      rule: [{ sourceLabels: ['computer'], targetLabel: 'agent_hostname' }],
    });

    new LokiSourceWindowsevent(this, 'logs_integrations_integrations_windows_exporter_system', {
      eventlogName: 'System',
      xpathQuery: '',
      pollInterval: '0s',
      useIncomingTimestamp: true,
      forwardTo: [lokiRelabel.receiver],
      labels: { job: 'integrations/windows_exporter' },
      legacyBookmarkPath: 'C:\\grafana_test\\Grafana Agent\\bookmarks.xml',
    });

    const exporterSelf = new PrometheusExporterSelf(this, 'integrations_agent');

    const discoveryRelabel = new DiscoveryRelabel(this, 'integrations_agent', {
      targets: exporterSelf.targets,
      rule: [
        { sourceLabels: ['agent_hostname'], targetLabel: 'instance' },
        { targetLabel: 'job', replacement: 'integrations/agent-check' },
      ],
    });

    const integrations = new PrometheusRemoteWrite(this, 'integrations', {
      endpoint: [
        {
          url: 'https://region.grafana.net/api/prom/push',
          basicAuth: { username: 'id', password: p260.data.get('metrics-integrations-basic-auth-password') },
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    const prometheusRelabel = new PrometheusRelabel(this, 'integrations_agent', {
      forwardTo: [integrations.receiver],
      rule: [
        {
          sourceLabels: ['__name__'],
          regex:
            '(prometheus_target_.*|prometheus_sd_discovered_targets|agent_build.*|agent_wal_samples_appended_total|process_start_time_seconds)',
          action: 'keep',
        },
      ],
    });

    new PrometheusScrape(this, 'integrations_agent', {
      targets: discoveryRelabel.output,
      forwardTo: [prometheusRelabel.receiver],
      jobName: 'integrations/agent',
    });
  }
}

/** `extend: { pipelines: [p260] }` in an environment runs it. */
export const p260 = definePipeline({
  name: 'p260',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__sanitize.alloy.',
  settings: section('the pipeline p260', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P260(config),
});
