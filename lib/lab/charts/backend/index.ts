import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { backend } from '../../addresses/backend';
import type { LocalDestination } from '../../destinations/settings';
import { images } from '../../images';
import { labels, selectorLabels } from '../../labels';
import { namespaces } from '../../namespaces';
import type { MetricsFromTraces } from '../../pipelines/application-observability/settings';
import { hours } from '../../settings/formats';
import { type EnvironmentProps, environmentOf } from './environment';
import { probes } from './probes';
import { tempoConfig, tempoConfigPath } from './tempo';
import { writableDirectories } from './writable';

/** What the settings say of the backend, and who makes metrics from traces. */
export interface BackendProps extends Omit<LocalDestination, 'kind'> {
  /** Who makes metrics from traces. @default alloy: not the backend */
  readonly metricsFromTraces?: MetricsFromTraces;
}

/**
 * Grafana, Prometheus, Loki, Tempo and Pyroscope in one pod, for a lab without an account: grafana/otel-lgtm.
 *
 * Telemetry lives as long as the pod: a lab is made anew more often than it is kept, and a volume claim would need a
 * StorageClass and survive the lab. Grafana asks for no password unless one is given; only `kubectl port-forward` reaches it.
 * Nothing of it leaves the pod unless `internet` is true.
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
    this.networkPolicy(props);
    this.deployment(this.container({ ...props, retention }));
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
  private networkPolicy({ metricsFromTraces, internet }: BackendProps): void {
    const legacy = metricsFromTraces === 'legacy' ? [namespaces.collector] : [];
    const collectors = [namespaces.monitoring, namespaces.nodes, ...legacy];
    const senders = collectors.map((name) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
    }));
    new k8s.KubeNetworkPolicy(this, 'network-policy', {
      metadata: this.metadata,
      spec: {
        podSelector: { matchLabels: this.selector },
        // The programs reach one another within the pod, which no policy sees.
        policyTypes: ['Ingress', ...(internet ? [] : ['Egress'])],
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

  private deployment(container: k8s.Container): void {
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
            containers: [container],
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

  private container(props: EnvironmentProps): k8s.Container {
    return {
      name: 'otel-lgtm',
      image: images.backend,
      // /tmp outlives a container that is restarted, and the image would report itself ready by an old file.
      command: ['/bin/bash', '-c', 'rm -f /tmp/ready && exec /otel-lgtm/run-all.sh'],
      env: environmentOf(props),
      ports: ports.map(([name, containerPort]) => ({ name, containerPort })),
      ...probes,
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
