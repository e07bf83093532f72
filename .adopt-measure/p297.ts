// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__custom-collector-audit-logs__alloy-audit-logs.alloy by application-observability-lab: it is yours from here on.
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { OtelcolExporterLoki } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__custom-collector-audit-logs__alloy-audit-logs.alloy. */
export class P297 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p297', { without: ['unfed-input'] });

    const fileMatch = new LocalFileMatch(this, 'audit_logs', {
      pathTargets: [
        {
          __path__: '/var/log/kubernetes/audit/*.log',
          job: 'integrations/kubernetes-audit',
          component: 'audit',
        },
      ],
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
        cluster: 'custom-collector-audit-logs-cluster',
        k8s_cluster_name: 'custom-collector-audit-logs-cluster',
      },
    });

    new LokiSourceFile(this, 'audit_logs', {
      targets: fileMatch.targets,
      forwardTo: [write.receiver],
    });

    // Destination: loki (loki)
    // otelcol.exporter.loki "loki"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterLoki(this, 'loki', { forwardTo: [write.receiver] });
  }
}

/** `extend: { pipelines: [p297] }` in an environment runs it. */
export const p297 = definePipeline({
  name: 'p297',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__custom-collector-audit-logs__alloy-audit-logs.alloy.',
  settings: section('the pipeline p297', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P297(config),
});
