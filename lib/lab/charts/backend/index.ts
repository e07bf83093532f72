import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { mebibytes } from '../../../kubernetes/quantity';
import { backend } from '../../addresses/backend';
import type { LocalDestination } from '../../destinations/settings';
import { images } from '../../images';
import { labels, selectorLabels } from '../../labels';
import { type NamespaceNames, namespaces } from '../../namespaces';
import type { MetricsFromTraces } from '../../pipelines/application-observability/settings';
import { bytes, hours } from '../../settings/formats';
import { type EnvironmentProps, environmentOf } from './environment';
import { probes } from './probes';
import { tempoConfig, tempoConfigPath } from './tempo';
import { data, writableDirectories } from './writable';

/** What the settings say of the backend, and who makes metrics from traces. */
export interface BackendProps extends Omit<LocalDestination, 'kind'> {
  /** Who makes metrics from traces. @default alloy: not the backend */
  readonly metricsFromTraces?: MetricsFromTraces;
  /** What the namespaces are called. @default as by default */
  readonly namespaces?: NamespaceNames;
}

/**
 * Grafana, Prometheus, Loki, Tempo and Pyroscope in one pod, for a lab without an account: grafana/otel-lgtm.
 *
 * Telemetry lives as long as the pod unless a claim is asked for: a lab is made anew more often than it is kept. Grafana asks for no password unless one is given; only `kubectl port-forward` reaches it.
 * Nothing of it leaves the pod unless `internet` is true.
 */
export class Backend extends Chart {
  private readonly metadata: { name: string; namespace: string; labels: Record<string, string> };
  private readonly selector = selectorLabels({ name: 'otel-lgtm', instance: backend.name });

  constructor(scope: Construct, id: string, props: BackendProps) {
    super(scope, id);
    this.metadata = {
      name: backend.name,
      namespace: (props.namespaces ?? namespaces).backend,
      labels: labels({ name: 'otel-lgtm', instance: backend.name, component: 'backend' }),
    };
    const retention = `${hours(props.retention)}h`;
    this.configuration(retention, props.metricsFromTraces ?? 'alloy');
    this.service();
    this.networkPolicy(props);
    if (props.storage.persistent) this.claim(props.storage);
    this.deployment(this.container({ ...props, retention }), props.storage);
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
  private networkPolicy({ metricsFromTraces, internet, namespaces: names = namespaces }: BackendProps): void {
    const legacy = metricsFromTraces === 'legacy' ? [names.collector] : [];
    const collectors = [...new Set([names.monitoring, names.nodes, ...legacy])];
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

  /** Deleted with the lab. */
  private claim({ size, class: storageClassName }: LocalDestination['storage']): void {
    new k8s.KubePersistentVolumeClaim(this, 'claim', {
      metadata: this.metadata,
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName,
        resources: { requests: { storage: k8s.Quantity.fromString(size) } },
      },
    });
  }

  private deployment(container: k8s.Container, { size, persistent }: LocalDestination['storage']): void {
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
              persistent
                ? { name: data.name, persistentVolumeClaim: { claimName: backend.name } }
                : emptyVolume(data.name, size),
              ...writableDirectories
                .filter(({ keeps }) => !(persistent && keeps))
                .map(({ name, sizeLimit }) => emptyVolume(name, sizeLimit)),
            ],
          },
        },
      },
    });
  }

  private container(props: EnvironmentProps): k8s.Container {
    const { size, persistent } = props.storage;
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
          'ephemeral-storage': mebibytes(persistent ? 512 : 2048),
        },
        limits: {
          memory: k8s.Quantity.fromString('2Gi'),
          // What is beside the data, and the output.
          'ephemeral-storage': mebibytes(3072 + (persistent ? 0 : Math.ceil(bytes(size) / 2 ** 20))),
        },
      },
      securityContext: restrictedContainer,
      volumeMounts: [
        { name: 'configuration', mountPath: tempoConfigPath, subPath: 'tempo.yaml', readOnly: true },
        { name: data.name, mountPath: data.path },
        ...writableDirectories.map(({ name, path, keeps }) =>
          persistent && keeps
            ? { name: data.name, mountPath: path, subPath: name }
            : { name, mountPath: path },
        ),
      ],
    };
  }
}

function emptyVolume(name: string, size: string): k8s.Volume {
  return { name, emptyDir: { sizeLimit: k8s.Quantity.fromString(size) } };
}

const ports = Object.entries(backend.ports);
