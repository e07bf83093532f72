import { environment, type Settings, type SettingsInput } from '../lib/lab/environment';

/** What is switched on wherever the cluster lets it. */
const everywhere: NonNullable<SettingsInput['pipelines']> = {
  clusterEvents: { enabled: true },
  podLogs: { enabled: true },
  collectorHealth: { enabled: true },
  kubelet: { enabled: true },
  cadvisor: { enabled: true },
  kubeStateMetrics: { enabled: true },
  apiServer: { enabled: true },
  annotatedPods: { enabled: true },
  monitors: { enabled: true },
  staticTargets: { enabled: true, targets: [{ address: 'legacy.example.com:8080' }] },
  annotatedProfiles: { enabled: true },
  pushedProfiles: { enabled: true },
  mesh: { enabled: true, permissive: true },
  frontEnds: {
    enabled: true,
    origins: ['https://shop.example.com'],
    apiKey: { secret: 'faro', key: 'api-key' },
  },
  costs: { enabled: true },
};

/** What looks at nodes, which GKE Autopilot refuses. */
const onNodes: NonNullable<SettingsInput['pipelines']> = {
  nodeLogs: { enabled: true },
  nodeExporter: { enabled: true },
  ebpfProfiles: { enabled: true },
  javaProfiles: { enabled: true },
  beyla: { enabled: true },
};

const applications: NonNullable<SettingsInput['applications']> = [
  { name: 'shop', language: 'java', image: 'docker.io/example/shop:1.0.0', port: 8080, entryPoints: ['/'] },
  {
    name: 'cart',
    language: 'nodejs',
    variant: 'auto-sidecar',
    image: 'docker.io/example/cart:1.0.0',
    port: 3000,
    mesh: false,
  },
];

const cloud = (key: string) => ({
  username: { secret: 'grafana-cloud', key: `${key}-user` },
  password: { secret: 'grafana-cloud', key: 'token' },
});

/** Settings with every pipeline on that the provider admits: for checks and measurements of the whole. */
export const everythingOn = {
  kind: environment({
    cluster: { name: 'everything', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    alloy: { receiver: { replicas: 2 }, cluster: { replicas: 2 } },
    pipelines: { ...everywhere, ...onNodes },
    applications,
    loadGenerator: { enabled: true },
  }),
  'gke-standard': environment({
    cluster: { name: 'everything', provider: 'gke-standard', kubernetesVersion: '1.35' },
    destinations: {
      local: { kind: 'local' },
      'grafana-cloud': {
        kind: 'grafana-cloud',
        prometheus: {
          url: 'https://prometheus-us-central1.grafana.net/api/prom/push',
          ...cloud('prometheus'),
        },
        loki: { url: 'https://logs-prod-017.grafana.net/loki/api/v1/push', ...cloud('loki') },
        otlp: { url: 'https://otlp-gateway-prod-us-central-0.grafana.net/otlp', ...cloud('otlp') },
        pyroscope: { url: 'https://profiles-prod-001.grafana.net', ...cloud('pyroscope') },
      },
    },
    alloy: { receiver: { replicas: 2 }, cluster: { replicas: 3, sharding: 'hashmod' } },
    pipelines: {
      ...everywhere,
      ...onNodes,
      podLogs: { enabled: true, source: 'file' },
      mesh: { enabled: true, mode: 'ambient' },
      costs: {
        enabled: true,
        query: {
          url: 'https://prometheus-us-central1.grafana.net/api/prom',
          auth: { kind: 'basic', ...cloud('prometheus') },
        },
        googleApiKey: { secret: 'google', key: 'api-key' },
      },
    },
    applications,
    loadGenerator: { enabled: true },
  }),
  'gke-autopilot': environment({
    cluster: { name: 'everything', provider: 'gke-autopilot', kubernetesVersion: '1.35' },
    destinations: { local: { kind: 'local' } },
    alloy: { receiver: { replicas: 2 }, cluster: { replicas: 2 } },
    pipelines: everywhere,
    applications,
  }),
} as const satisfies Readonly<Record<string, Settings>>;
