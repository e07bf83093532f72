import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import { grantInCluster } from '../../../kubernetes/grant';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { kubeStateMetricsIn } from '../../addresses/kube-state-metrics';
import { images } from '../../images';
import { labels, selectorLabels } from '../../labels';
import { namespaces } from '../../namespaces';
import { watchedResources } from './resources';

const { name, ports } = kubeStateMetricsIn(namespaces);

export interface KubeStateMetricsProps {
  /** Its namespace. @default that of the lab's defaults */
  readonly namespace?: string;
}

/**
 * kube-state-metrics: tells the state of objects of the Kubernetes API as metrics. It watches what the allow list of
 * the pipeline keeps something of, and may read nothing else; Secrets and ConfigMaps are not among it.
 */
export class KubeStateMetrics extends Chart {
  private readonly metadata: { name: string; namespace: string; labels: Record<string, string> };
  private readonly selector = selectorLabels({ name });

  constructor(scope: Construct, id: string, props: KubeStateMetricsProps = {}) {
    super(scope, id);
    const { namespace = namespaces.monitoring } = props;
    this.metadata = { name, namespace, labels: labels({ name, component: 'metrics' }) };
    const { metadata, selector } = this;
    new k8s.KubeServiceAccount(this, 'service-account', {
      metadata,
      // The pod mounts it.
      automountServiceAccountToken: false,
    });
    grantInCluster(this, {
      name: `${namespace}-${name}`,
      labels: metadata.labels,
      rules: watchedResources.map(({ group, resources }) => ({
        apiGroups: [group],
        resources: [...resources],
        verbs: ['list', 'watch'],
      })),
      to: { name, namespace },
    });
    new k8s.KubeService(this, 'service', {
      metadata,
      spec: {
        type: 'ClusterIP',
        selector,
        ports: [
          {
            name: 'http-metrics',
            port: ports.metrics,
            targetPort: k8s.IntOrString.fromString('http-metrics'),
          },
        ],
      },
    });
    this.networkPolicy();
    new k8s.KubeDeployment(this, 'deployment', {
      metadata,
      spec: {
        // Two would tell everything twice.
        replicas: 1,
        strategy: { type: 'Recreate' },
        selector: { matchLabels: selector },
        template: { metadata: { labels: metadata.labels }, spec: podSpec() },
      },
    });
  }

  /** It tells the names of everything in the cluster: only collectors may ask. */
  private networkPolicy(): void {
    const collectors = { matchLabels: { 'app.kubernetes.io/name': 'alloy' } };
    new k8s.KubeNetworkPolicy(this, 'network-policy', {
      metadata: this.metadata,
      spec: {
        podSelector: { matchLabels: this.selector },
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: [{ podSelector: collectors }],
            ports: [{ protocol: 'TCP', port: k8s.IntOrString.fromString('http-metrics') }],
          },
        ],
      },
    });
  }
}

function podSpec(): k8s.PodSpec {
  return {
    serviceAccountName: name,
    automountServiceAccountToken: true,
    enableServiceLinks: false,
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    securityContext: { ...restrictedPod, runAsUser: 65534, runAsGroup: 65534 },
    containers: [
      {
        name,
        image: images.kubeStateMetrics,
        args: [
          `--port=${ports.metrics}`,
          `--telemetry-port=${ports.telemetry}`,
          `--resources=${watchedResources.flatMap(({ resources }) => resources).join(',')}`,
        ],
        ports: [
          { name: 'http-metrics', containerPort: ports.metrics, protocol: 'TCP' },
          { name: 'telemetry', containerPort: ports.telemetry, protocol: 'TCP' },
        ],
        livenessProbe: { httpGet: { path: '/livez', port: k8s.IntOrString.fromString('http-metrics') } },
        readinessProbe: { httpGet: { path: '/readyz', port: k8s.IntOrString.fromString('telemetry') } },
        // Upstream's general rule is 250MiB, and more with more objects: README.md, Resource recommendation.
        resources: withEphemeralStorage({
          requests: { cpu: k8s.Quantity.fromString('10m'), memory: k8s.Quantity.fromString('64Mi') },
          limits: { memory: k8s.Quantity.fromString('256Mi') },
        }),
        securityContext: restrictedContainer,
      },
    ],
  };
}
