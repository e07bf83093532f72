// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__windows-event-logs__default__alloy-windows.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { LokiProcess, LokiSourceWindowsevent, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline, raw, sys } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__windows-event-logs__default__alloy-windows.alloy. */
export class P371 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p371', { without: ['unfed-input'] });

    // Feature: Windows Event Logs
    // declare "windows_event_logs"
    const declare = new Declare(this, 'windows_event_logs');
    const logsDestinations = new Argument(declare.contents, 'logs_destinations', {
      comment: 'Must be a list of log destinations where collected logs should be forwarded to',
    });

    // loki.process "windows_event_logs"
    const lokiProcess = new LokiProcess(declare.contents, 'windows_event_logs', {
      stage: [
        {
          staticLabels: {
            values: {
              // add a static source label to the logs so they can be differentiated / restricted if necessary
              source: 'windowsevent',
              // default level to unknown
              level: 'UNKNOWN',
            },
          },
        },
        // loki.source.windowsevent emits each event as a JSON document. Extract the fields needed for processing.
        { json: { expressions: { level_text: 'levelText' } } },
        // Standardize the Windows event level onto the shared level values.
        {
          match: {
            selector: '{level="UNKNOWN"}',
            stage: [
              { replace: { source: 'level_text', expression: '(?i)^(verbose)$', replace: 'DEBUG' } },
              { replace: { source: 'level_text', expression: '(?i)^(information|info)$', replace: 'INFO' } },
              { replace: { source: 'level_text', expression: '(?i)^(warning|warn)$', replace: 'WARN' } },
              { replace: { source: 'level_text', expression: '(?i)^(error|err)$', replace: 'ERROR' } },
              { replace: { source: 'level_text', expression: '(?i)^(critical|crit)$', replace: 'CRIT' } },
              { labels: { values: { level: 'level_text' } } },
            ],
          },
        },
      ],
      forwardTo: logsDestinations.value,
    });

    // loki.source.windowsevent "application"
    new LokiSourceWindowsevent(declare.contents, 'application', {
      eventlogName: 'Application',
      pollInterval: '3s',
      useIncomingTimestamp: false,
      excludeEventData: false,
      excludeUserData: false,
      excludeEventMessage: false,
      locale: 0,
      bookmarkPath: 'C:\\ProgramData\\Grafana\\Alloy\\WindowsEventLogs\\application.xml',
      labels: {
        job: 'integrations/windows-application-logs',
        instance: sys.env('HOSTNAME'),
        channel: 'Application',
      },
      forwardTo: [lokiProcess.receiver],
    });

    // loki.source.windowsevent "system"
    new LokiSourceWindowsevent(declare.contents, 'system', {
      eventlogName: 'System',
      pollInterval: '3s',
      useIncomingTimestamp: false,
      excludeEventData: false,
      excludeUserData: false,
      excludeEventMessage: false,
      locale: 0,
      bookmarkPath: 'C:\\ProgramData\\Grafana\\Alloy\\WindowsEventLogs\\system.xml',
      labels: { job: 'integrations/windows-system-logs', instance: sys.env('HOSTNAME'), channel: 'System' },
      forwardTo: [lokiProcess.receiver],
    });

    // remote.kubernetes.secret "loki"
    const kubernetesSecret = new RemoteKubernetesSecret(this, 'loki', {
      name: 'loki-k8smon-k8s-monitoring',
      namespace: 'default',
    });

    // loki.write "loki"
    const write = new LokiWrite(this, 'loki', {
      endpoint: [
        {
          url: 'http://loki.loki.svc:3100/loki/api/v1/push',
          retryOnHttp429: true,
          tenantId: convert.nonsensitive(kubernetesSecret.data.get('tenantId')),
          basicAuth: {
            username: convert.nonsensitive(kubernetesSecret.data.get('username')),
            password: kubernetesSecret.data.get('password'),
          },
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: {
        cluster: 'windows-event-logs-cluster',
        k8s_cluster_name: 'windows-event-logs-cluster',
      },
    });

    new CustomComponent(this, declare, 'feature', { logs_destinations: [write.receiver] });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });
  }
}

/** `extend: { pipelines: [p371] }` in an environment runs it. */
export const p371 = definePipeline({
  name: 'p371',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__windows-event-logs__default__alloy-windows.alloy.',
  settings: section('the pipeline p371', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P371(config),
});
