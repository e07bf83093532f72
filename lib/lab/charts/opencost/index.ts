import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import { grantInCluster, grantInNamespace } from '../../../kubernetes/grant';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { mebibytes } from '../../../kubernetes/quantity';
import { backendUrlsIn } from '../../addresses/backend';
import { opencostIn } from '../../addresses/opencost';
import type { Settings } from '../../environment';
import { images } from '../../images';
import { labels, selectorLabels } from '../../labels';
import { type NamespaceNames, namespaces } from '../../namespaces';
import { costsJob } from '../../pipelines/costs/components';
import { watchedInCluster, watchedInNamespace } from './grants';

const { name, port } = opencostIn(namespaces);

/** Its container's user: USER in the Dockerfile of opencost/opencost. */
const user = 1001;

/** Where it writes the prices that it reckons with. */
const configPath = '/var/configs';
/** In MiB. */
const configSize = 64;

export type OpencostProps = Pick<Settings['pipelines']['costs'], 'query' | 'googleApiKey' | 'interval'> & {
  /** The value of the label `cluster` on the metrics that it asks for. */
  readonly clusterName: string;
  /** What the namespaces are called. @default as by default */
  readonly namespaces?: NamespaceNames;
};

/** OpenCost: tells as metrics what nodes, volumes and containers cost. Without its interface and its MCP server. */
export class Opencost extends Chart {
  private readonly metadata: { name: string; namespace: string; labels: Record<string, string> };
  private readonly selector = selectorLabels({ name });

  constructor(scope: Construct, id: string, props: OpencostProps) {
    super(scope, id);
    const namespace = (props.namespaces ?? namespaces).monitoring;
    this.metadata = { name, namespace, labels: labels({ name, component: 'costs' }) };
    const { metadata, selector } = this;
    new k8s.KubeServiceAccount(this, 'service-account', {
      metadata,
      // The pod mounts it.
      automountServiceAccountToken: false,
    });
    const to = { name, namespace };
    grantInCluster(this, {
      name: `${namespace}-${name}`,
      labels: metadata.labels,
      rules: watchedInCluster,
      to,
    });
    grantInNamespace(this, { name, labels: metadata.labels, rules: watchedInNamespace, to });
    new k8s.KubeService(this, 'service', {
      metadata,
      spec: {
        type: 'ClusterIP',
        selector,
        ports: [{ name: 'http', port, targetPort: k8s.IntOrString.fromString('http') }],
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
        template: { metadata: { labels: metadata.labels }, spec: podSpec(props) },
      },
    });
  }

  /** It tells what everything costs, without a password: only collectors may ask. */
  private networkPolicy(): void {
    new k8s.KubeNetworkPolicy(this, 'network-policy', {
      metadata: this.metadata,
      spec: {
        podSelector: { matchLabels: this.selector },
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } } }],
            ports: [{ protocol: 'TCP', port: k8s.IntOrString.fromString('http') }],
          },
        ],
      },
    });
  }
}

function podSpec(props: OpencostProps): k8s.PodSpec {
  const probe = { httpGet: { path: '/healthz', port: k8s.IntOrString.fromString('http') } };
  return {
    serviceAccountName: name,
    automountServiceAccountToken: true,
    enableServiceLinks: false,
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    securityContext: { ...restrictedPod, runAsUser: user, runAsGroup: user, fsGroup: user },
    containers: [
      {
        name,
        image: images.opencost,
        env: environment(props),
        ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
        // Until it has listed the cluster it answers nothing.
        startupProbe: { ...probe, periodSeconds: 5, failureThreshold: 60 },
        livenessProbe: { ...probe, periodSeconds: 20 },
        readinessProbe: { ...probe, periodSeconds: 10 },
        // Upstream asks for 10m and 55M, and allows 1G.
        resources: withEphemeralStorage(
          {
            requests: { cpu: k8s.Quantity.fromString('10m'), memory: k8s.Quantity.fromString('64Mi') },
            limits: { memory: k8s.Quantity.fromString('1Gi') },
          },
          configSize,
        ),
        securityContext: restrictedContainer,
        volumeMounts: [{ name: 'configs', mountPath: configPath }],
      },
    ],
    volumes: [{ name: 'configs', emptyDir: { sizeLimit: mebibytes(configSize) } }],
  };
}

/** pkg/env/costmodel.go, core/pkg/env/core.go and modules/prometheus-source/pkg/env/promenv.go of opencost/opencost. */
function environment(props: OpencostProps): k8s.EnvVar[] {
  const { query, googleApiKey, interval, clusterName, namespaces: names = namespaces } = props;
  return [
    { name: 'API_PORT', value: String(port) },
    { name: 'PROMETHEUS_SERVER_ENDPOINT', value: query?.url ?? backendUrlsIn(names).prometheusQuery },
    { name: 'CLUSTER_ID', value: clusterName },
    { name: 'PROM_CLUSTER_ID_LABEL', value: 'cluster' },
    { name: 'CURRENT_CLUSTER_ID_FILTER_ENABLED', value: 'true' },
    { name: 'PROMETHEUS_SCRAPE_JOB_NAME', value: costsJob },
    { name: 'PROMETHEUS_SCRAPE_INTERVAL', value: interval },
    { name: 'CONFIG_PATH', value: configPath },
    { name: 'INSTALL_NAMESPACE', value: names.monitoring },
    // kube-state-metrics tells these.
    { name: 'EMIT_KSM_V1_METRICS', value: 'false' },
    { name: 'MCP_SERVER_ENABLED', value: 'false' },
    ...credentials(query?.auth),
    ...(googleApiKey ? [fromSecret('CLOUD_PROVIDER_API_KEY', googleApiKey)] : []),
  ];
}

type Auth = NonNullable<OpencostProps['query']>['auth'];

function credentials(auth: Auth | undefined): k8s.EnvVar[] {
  switch (auth?.kind) {
    case 'basic':
      return [
        fromSecret('DB_BASIC_AUTH_USERNAME', auth.username),
        fromSecret('DB_BASIC_AUTH_PW', auth.password),
      ];
    case 'bearer':
      return [fromSecret('DB_BEARER_TOKEN', auth.token)];
    default:
      return [];
  }
}

function fromSecret(variable: string, { secret, key }: { secret: string; key: string }): k8s.EnvVar {
  return { name: variable, valueFrom: { secretKeyRef: { name: secret, key } } };
}
