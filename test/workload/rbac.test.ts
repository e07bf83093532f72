import type { DiscoveryKubernetesProps } from '../../imports/alloy/discovery';
import {
  component,
  discover,
  events,
  idle,
  k8sattributes,
  otlp,
  podLogs,
  scrapePods,
  secret,
  together,
  withInput,
} from './components';
import { at, type Components, manifests, only, podSpec } from './manifests';

const forwardTo: readonly never[] = [];
const experimental = { module: { stability: 'experimental' } } as const;
const token = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/** One line for each resource: `verbs resources [names] in namespace`, and `get /path` for paths. */
function reads(components: Components): readonly string[] {
  return manifests(components, experimental).flatMap(({ kind, metadata, rules }) => {
    if (!Array.isArray(rules)) return [];
    const where = kind === 'Role' ? ` in ${metadata.namespace}` : '';
    return rules.map(({ apiGroups, resources, verbs, resourceNames, nonResourceURLs }) => {
      const group = apiGroups?.[0] ? `${apiGroups[0]}: ` : '';
      const names = resourceNames ? ` ${resourceNames.join(' ')}` : '';
      return `${verbs.join(',')} ${group}${(resources ?? nonResourceURLs).join(' ')}${names}${where}`;
    });
  });
}

describe('discovery.kubernetes lists and watches what its role is made of:', () => {
  test.each<[role: DiscoveryKubernetesProps['role'], ...reads: string[]]>([
    ['node', 'list,watch nodes'],
    ['pod', 'list,watch pods'],
    ['service', 'list,watch services'],
    ['endpoints', 'list,watch endpoints pods services'],
    ['endpointslice', 'list,watch pods services', 'list,watch discovery.k8s.io: endpointslices'],
    ['ingress', 'list,watch networking.k8s.io: ingresses'],
  ])('%s', (role, ...expected) => {
    expect(reads(discover({ role }))).toEqual(expected);
  });
});

test('discovery in named namespaces gets a Role in each, and no ClusterRole', () => {
  expect(reads(discover({ role: 'pod', namespaces: { names: ['a', 'b'] } }))).toEqual([
    'list,watch pods in a',
    'list,watch pods in b',
  ]);
});

test("discovery in its own namespace gets a Role in the workload's namespace", () => {
  expect(reads(discover({ role: 'pod', namespaces: { ownNamespace: true } }))).toEqual([
    'list,watch pods in monitoring',
  ]);
});

test('metadata of nodes and namespaces is read in the whole cluster, beside pods of one namespace', () => {
  const attachMetadata = { node: true, namespace: true };
  expect(reads(discover({ role: 'pod', namespaces: { names: ['a'] }, attachMetadata }))).toEqual([
    'list,watch namespaces nodes',
    'list,watch pods in a',
  ]);
});

test('discovery at another API server reads nothing here', () => {
  expect(reads(discover({ role: 'pod', apiServer: 'https://elsewhere' }))).toEqual([]);
});

test('two components that read the same share one rule', () => {
  expect(reads(together(discover({ role: 'pod' }, 'a'), discover({ role: 'pod' }, 'b')))).toEqual([
    'list,watch pods',
  ]);
});

test('what one component watches and another gets is one rule with all verbs', () => {
  const logs: Components = (config) => {
    discover({ role: 'pod' }, 'pods')(config);
    component('loki.source.kubernetes', { targets: [{ __address__: 'a' }], forwardTo })(config);
  };
  expect(reads(logs)).toEqual(['get pods/log', 'get,list,watch pods']);
});

test('a configuration that reads nothing has neither role nor token', () => {
  const list = manifests(idle);
  expect(reads(idle)).toEqual([]);
  expect(at(podSpec(list), 'automountServiceAccountToken')).toBe(false);
});

test('the ServiceAccount itself gives its token to no pod that does not ask', () => {
  expect(only('ServiceAccount', manifests(secret('x'))).automountServiceAccountToken).toBe(false);
});

describe('k8sattributes reads, beside pods, only what it extracts from:', () => {
  test.each<[what: string, props: Parameters<typeof k8sattributes>[0], ...reads: string[]]>([
    [
      'names that stand on pods',
      { extract: { metadata: ['k8s.deployment.name', 'k8s.node.name'] } },
      'list,watch pods',
    ],
    ['the uid of nodes', { extract: { metadata: ['k8s.node.uid'] } }, 'list,watch nodes pods'],
    [
      'the uid of Deployments',
      { extract: { metadata: ['k8s.deployment.uid'] } },
      'list,watch pods',
      'list,watch apps: replicasets',
    ],
    [
      "Deployments' names from ReplicaSets",
      { extract: { deploymentNameFromReplicaset: false } },
      'list,watch pods',
      'list,watch apps: replicasets',
    ],
    [
      'the uid of CronJobs',
      { extract: { metadata: ['k8s.cronjob.uid'] } },
      'list,watch pods',
      'list,watch batch: jobs',
    ],
    [
      'labels of namespaces and nodes',
      { extract: { label: [{ from: 'namespace' }, { from: 'node' }] } },
      'list,watch namespaces nodes pods',
    ],
    [
      'annotations of Deployments',
      { extract: { annotation: [{ from: 'deployment' }] } },
      'list,watch pods',
      'list,watch apps: deployments replicasets',
    ],
    [
      "the cluster's uid",
      { extract: { metadata: ['k8s.cluster.uid'] } },
      'list,watch pods',
      'list,watch namespaces kube-system',
    ],
    ['pods of one namespace', { filter: { namespace: 'applications' } }, 'list,watch pods in applications'],
    ['nothing, when it only passes on', { passthrough: true }],
    ['nothing, with a kubeconfig', { authType: 'kubeConfig' }],
  ])('%s', (_, props, ...expected) => {
    expect(reads(k8sattributes(props))).toEqual(expected);
  });
});

describe('least is read by', () => {
  test.each<[name: string, props: object, ...reads: string[]]>([
    ['beyla.ebpf', { attributes: { kubernetes: { enable: 'false' } } }],
    [
      'beyla.ebpf',
      { attributes: { kubernetes: { enable: 'true' } } },
      'list,watch nodes pods services',
      'list,watch apps: replicasets',
    ],
    ['discovery.kubelet', { bearerTokenFile: token }, 'get nodes/proxy'],
    ['discovery.kubelet', { bearerTokenFile: '/etc/token' }],
    [
      'loki.rules.kubernetes',
      { address: 'http://loki' },
      'list,watch namespaces',
      'list,watch monitoring.coreos.com: prometheusrules',
    ],
    ['loki.source.kubernetes', { targets: [], forwardTo }, 'get pods pods/log'],
    ['loki.source.kubernetes', { targets: [], forwardTo, client: { apiServer: 'https://elsewhere' } }],
    ['loki.source.kubernetes_events', { forwardTo }, 'list,watch events'],
    [
      'loki.source.podlogs',
      { forwardTo },
      'get pods/log',
      'get,list,watch pods',
      'list,watch namespaces',
      'list,watch monitoring.grafana.com: podlogs',
    ],
    [
      'mimir.rules.kubernetes',
      { address: 'http://mimir' },
      'list,watch namespaces',
      'list,watch monitoring.coreos.com: prometheusrules',
    ],
    ['otelcol.processor.resourcedetection', { detectors: ['env', 'gcp', 'eks'], output: {} }],
    [
      'otelcol.processor.resourcedetection',
      { detectors: ['kubernetes_node'], kubernetesNode: { authType: 'serviceAccount' }, output: {} },
      'get nodes',
      'get namespaces kube-system',
    ],
    ['otelcol.processor.resourcedetection', { detectors: ['kubernetes_node'], output: {} }],
    [
      'otelcol.processor.resourcedetection',
      { detectors: ['kubeadm'], kubeadm: { authType: 'serviceAccount' }, output: {} },
      'get namespaces kube-system',
      'get configmaps kubeadm-config in kube-system',
    ],
    [
      'prometheus.operator.podmonitors',
      { forwardTo },
      'list,watch pods',
      'list,watch monitoring.coreos.com: podmonitors',
    ],
    [
      'prometheus.operator.servicemonitors',
      { forwardTo },
      'list,watch endpoints pods services',
      'list,watch monitoring.coreos.com: servicemonitors',
    ],
    [
      'prometheus.operator.servicemonitors',
      { forwardTo, kubernetesRole: 'endpointslice', namespaces: ['a'] },
      'list,watch pods services',
      'list,watch discovery.k8s.io: endpointslices',
      'get configmaps secrets in a',
      'list,watch monitoring.coreos.com: servicemonitors in a',
    ],
    [
      'prometheus.operator.probes',
      { forwardTo },
      'list,watch monitoring.coreos.com: probes',
      'list,watch networking.k8s.io: ingresses',
    ],
    ['prometheus.scrape', { targets: [], forwardTo }],
    ['prometheus.scrape', { targets: [], forwardTo, bearerTokenFile: token }, 'get /metrics'],
    [
      'prometheus.scrape',
      {
        targets: [],
        forwardTo,
        authorization: { type: 'Bearer', credentialsFile: token },
        metricsPath: '/probes',
      },
      'get /probes',
    ],
    ['remote.kubernetes.configmap', { namespace: 'a', name: 'settings' }, 'get configmaps settings in a'],
    ['remote.kubernetes.secret', { namespace: 'a', name: 'key' }, 'get secrets key in a'],
  ])('%s with %j', (name, props, ...expected) => {
    expect(reads(withInput(name, props))).toEqual(expected);
  });
});

test.each<[name: string, props: object]>([
  ['local.file', { filename: token }],
  ['remote.http', { url: 'https://a', client: { tlsConfig: { caFile: token } } }],
])('the token is mounted for %s, which reads it as a file, and no role is made', (name, props) => {
  const file = component(name, props);
  expect(reads(file)).toEqual([]);
  expect(at(podSpec(manifests(file)), 'volumes.1.projected.sources.0')).toHaveProperty('serviceAccountToken');
});

test('the balancing exporter watches the endpoint slices of the namespace of its Service', () => {
  const balance = (service: string) =>
    withInput('otelcol.exporter.loadbalancing', {
      protocol: { otlp: { client: {} } },
      resolver: { kubernetes: { service } },
    });
  expect(reads(balance('sampler.tracing'))).toEqual([
    'list,watch discovery.k8s.io: endpointslices in tracing',
  ]);
  expect(reads(balance('sampler'))).toEqual(['list,watch discovery.k8s.io: endpointslices in monitoring']);
});

test('logs of discovered pods are read only in the namespaces that are discovered', () => {
  expect(reads(podLogs({ names: ['applications'] }))).toEqual([
    'get pods/log in applications',
    'get,list,watch pods in applications',
  ]);
});

test('a scrape of nodes with the token of the pod reads the metrics of kubelets', () => {
  expect(reads(scrapePods({ bearerTokenFile: token }, { role: 'node' }))).toEqual([
    'get nodes/metrics',
    'list,watch nodes',
  ]);
});

test('events and a Secret need a ClusterRole and a Role of the same ServiceAccount', () => {
  const kinds = manifests(together(events(), secret('x'), otlp())).map(({ kind }) => kind);
  expect(kinds.filter((kind) => /Role|Account/.test(kind))).toEqual([
    'ServiceAccount',
    'ClusterRole',
    'ClusterRoleBinding',
    'Role',
    'RoleBinding',
  ]);
});
