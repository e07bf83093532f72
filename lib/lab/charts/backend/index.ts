import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { backend } from '../../addresses/backend';
import { images } from '../../images';
import { labels, selectorLabels } from '../../labels';
import { namespaces } from '../../namespaces';
import type { MetricsFromTraces } from '../../pipelines/application-observability/settings';
import { hours } from '../../settings/formats';
import { tempoConfig, tempoConfigPath } from './tempo';
import { writableDirectories } from './writable';

export interface BackendProps {
  /** How long telemetry is kept: whole hours or days, at least 24h. */
  readonly retention: string;
  /** Who makes metrics from traces. @default alloy: not the backend */
  readonly metricsFromTraces?: MetricsFromTraces;
}

/**
 * Grafana, Prometheus, Loki, Tempo and Pyroscope in one pod, for a lab without an account: grafana/otel-lgtm.
 *
 * Telemetry lives as long as the pod: a lab is made anew more often than it is kept, and a volume claim would need a
 * StorageClass and survive the lab. Grafana asks for no password; nothing outside the cluster reaches it but
 * `kubectl port-forward`.
 */
export class Backend extends Chart {
  private readonly metadata = {
    name: backend.name,
    namespace: namespaces.backend,
    labels: labels({ name: 'otel-lgtm', instance: backend.name, component: 'backend' }),
  };
  private readonly selector = selectorLabels({ name: 'otel-lgtm', instance: backend.name });

  constructor(scope: Construct, id: string, props: BackendProps) {
    super(scope, id);
    const retention = `${hours(props.retention)}h`;
    this.configuration(retention, props.metricsFromTraces ?? 'alloy');
    this.service();
    this.networkPolicy(props.metricsFromTraces === 'legacy');
    this.deployment(retention);
  }

  private configuration(retention: string, metricsFromTraces: MetricsFromTraces): void {
    new k8s.KubeConfigMap(this, 'configuration', {
      metadata: this.metadata,
      data: { 'tempo.yaml': tempoConfig(retention, metricsFromTraces) },
    });
  }

  private service(): void {
    new k8s.KubeService(this, 'service', {
      metadata: this.metadata,
      spec: {
        type: 'ClusterIP',
        selector: this.selector,
        ports: ports.map(([name, port]) => ({
          name,
          port,
          targetPort: k8s.IntOrString.fromString(name),
        })),
      },
    });
  }

  /** Collectors may send; Grafana is reached by port-forward, which passes by every policy. */
  private networkPolicy(isLegacy: boolean): void {
    const collectors = [namespaces.monitoring, namespaces.nodes, ...(isLegacy ? [namespaces.collector] : [])];
    const senders = collectors.map((name) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
    }));
    new k8s.KubeNetworkPolicy(this, 'network-policy', {
      metadata: this.metadata,
      spec: {
        podSelector: { matchLabels: this.selector },
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: senders,
            ports: ports
              .filter(([name]) => name !== 'grafana')
              .map(([name]) => ({ protocol: 'TCP', port: k8s.IntOrString.fromString(name) })),
          },
        ],
      },
    });
  }

  private deployment(retention: string): void {
    new k8s.KubeDeployment(this, 'deployment', {
      metadata: this.metadata,
      spec: {
        replicas: 1,
        // Two at once would answer in turns, each with half of the telemetry.
        strategy: { type: 'Recreate' },
        selector: { matchLabels: this.selector },
        template: {
          metadata: { labels: this.metadata.labels },
          spec: {
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            // The image names no user and would run as root; any user can run it: docker-otel-lgtm#132.
            securityContext: { ...restrictedPod, runAsUser: 10001, runAsGroup: 10001, fsGroup: 10001 },
            containers: [this.container(retention)],
            volumes: [
              { name: 'configuration', configMap: { name: backend.name } },
              ...writableDirectories.map(({ name, sizeLimit }) => ({
                name,
                emptyDir: { sizeLimit: k8s.Quantity.fromString(sizeLimit) },
              })),
            ],
          },
        },
      },
    });
  }

  private container(retention: string): k8s.Container {
    const ready = { exec: { command: ['cat', '/tmp/ready'] } };
    return {
      name: 'otel-lgtm',
      image: images.backend,
      // /tmp outlives a container that is restarted, and the image would report itself ready by an old file.
      command: ['/bin/bash', '-c', 'rm -f /tmp/ready && exec /otel-lgtm/run-all.sh'],
      env: environment(retention),
      ports: ports.map(([name, containerPort]) => ({ name, containerPort })),
      // Six programs start; on a laptop that takes up to some minutes the first time.
      startupProbe: { ...ready, periodSeconds: 5, failureThreshold: 60 },
      readinessProbe: { ...ready, periodSeconds: 10 },
      resources: {
        requests: {
          cpu: k8s.Quantity.fromString('250m'),
          memory: k8s.Quantity.fromString('1Gi'),
          'ephemeral-storage': k8s.Quantity.fromString('2Gi'),
        },
        limits: {
          memory: k8s.Quantity.fromString('2Gi'),
          'ephemeral-storage': k8s.Quantity.fromString('9Gi'),
        },
      },
      securityContext: restrictedContainer,
      volumeMounts: [
        { name: 'configuration', mountPath: tempoConfigPath, subPath: 'tempo.yaml', readOnly: true },
        ...writableDirectories.map(({ name, path }) => ({ name, mountPath: path })),
      ],
    };
  }
}

const ports = Object.entries(backend.ports);

/** What the start scripts of the image read. */
function environment(retention: string): k8s.EnvVar[] {
  return Object.entries({
    // Enough to look at everything and to edit dashboards.
    GF_AUTH_ANONYMOUS_ORG_ROLE: 'Editor',
    GF_LOG_MODE: 'console',
    GF_PATHS_LOGS: '/data/grafana/log',
    LGTM_CONFIG_DIR: '/tmp/lgtm',
    PROMETHEUS_EXTRA_ARGS: `--storage.tsdb.retention.time=${retention}`,
    LOKI_EXTRA_ARGS: `-compactor.retention-enabled=true -compactor.delete-request-store=filesystem -store.retention=${retention}`,
  }).map(([name, value]) => ({ name, value }));
}
