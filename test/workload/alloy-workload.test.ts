import {
  events,
  idle,
  k8sattributes,
  otlp,
  remoteWrite,
  scrapePods,
  secret,
  together,
  unix,
} from './components';
import { type Components, changes, manifests, type WorkloadProps, workload } from './manifests';

/** What adding components to an idle configuration changes. */
function adding(components: Components, props?: WorkloadProps): readonly string[] {
  return changes(manifests(idle, props), manifests(together(idle, components), props));
}

/** A change of kind from Deployment to StatefulSet, with a claim instead of the empty directory. */
const toClaim = {
  removed: [
    '- Workload alloy: kind = Deployment',
    '- Workload alloy: pod.volumes[storage].emptyDir.sizeLimit = 1Gi',
    '- Workload alloy: pod.containers[alloy].resources.limits.ephemeral-storage = 1152Mi',
    '- Workload alloy: pod.containers[alloy].resources.requests.ephemeral-storage = 256Mi',
  ],
  added: [
    '+ Workload alloy: kind = StatefulSet',
    '+ Workload alloy: pod.containers[alloy].resources.limits.ephemeral-storage = 128Mi',
    '+ Workload alloy: pod.containers[alloy].resources.requests.ephemeral-storage = 128Mi',
    '+ Workload alloy: spec.podManagementPolicy = Parallel',
    '+ Workload alloy: spec.serviceName = alloy',
    '+ Workload alloy: spec.volumeClaimTemplates[0].metadata.name = storage',
    '+ Workload alloy: spec.volumeClaimTemplates[0].spec.accessModes has ReadWriteOnce',
    '+ Workload alloy: spec.volumeClaimTemplates[0].spec.resources.requests.storage = 5Gi',
  ],
};

/** The token in the container of Alloy alone. */
const token = {
  added: [
    'containers[alloy].volumeMounts[service-account].mountPath = /var/run/secrets/kubernetes.io/serviceaccount',
    'containers[alloy].volumeMounts[service-account].readOnly = true',
    'volumes[service-account].projected.sources[0].serviceAccountToken.expirationSeconds = 3607',
    'volumes[service-account].projected.sources[0].serviceAccountToken.path = token',
    'volumes[service-account].projected.sources[1].configMap.items[0].key = ca.crt',
    'volumes[service-account].projected.sources[1].configMap.items[0].path = ca.crt',
    'volumes[service-account].projected.sources[1].configMap.name = kube-root-ca.crt',
    'volumes[service-account].projected.sources[2].downwardAPI.items[0].fieldRef.apiVersion = v1',
    'volumes[service-account].projected.sources[2].downwardAPI.items[0].fieldRef.fieldPath = metadata.namespace',
    'volumes[service-account].projected.sources[2].downwardAPI.items[0].path = namespace',
  ].map((line) => `+ Workload alloy: pod.${line}`),
};

function role(
  kind: 'Role' | 'ClusterRole',
  name: string,
  rule: readonly string[],
  where = '',
): readonly string[] {
  return [
    `+ ${kind} ${name}${where}`,
    ...rule.map((line) => `+ ${kind} ${name}${where}: rules[0].${line}`),
    `+ ${kind}Binding ${name}${where}`,
    `+ ${kind}Binding ${name}${where}: roleRef.apiGroup = rbac.authorization.k8s.io`,
    `+ ${kind}Binding ${name}${where}: roleRef.kind = ${kind}`,
    `+ ${kind}Binding ${name}${where}: roleRef.name = ${name}`,
    `+ ${kind}Binding ${name}${where}: subjects[alloy].kind = ServiceAccount`,
    `+ ${kind}Binding ${name}${where}: subjects[alloy].namespace = monitoring`,
  ];
}

function expectChanges(found: readonly string[], expected: readonly string[]): void {
  expect([...found].sort()).toEqual([...expected].sort());
}

test('an OTLP receiver opens its port on the pod, the Service and the NetworkPolicy, and changes nothing else', () => {
  expectChanges(adding(otlp()), [
    '+ Workload alloy: pod.containers[alloy].ports[otlp-grpc].containerPort = 4317',
    '+ Workload alloy: pod.containers[alloy].ports[otlp-grpc].protocol = TCP',
    '+ Service alloy: spec.ports[otlp-grpc].appProtocol = grpc',
    '+ Service alloy: spec.ports[otlp-grpc].port = 4317',
    '+ Service alloy: spec.ports[otlp-grpc].protocol = TCP',
    '+ Service alloy: spec.ports[otlp-grpc].targetPort = otlp-grpc',
    '+ NetworkPolicy alloy: spec.ingress[1].from[0].namespaceSelector = {}',
    '+ NetworkPolicy alloy: spec.ingress[1].ports[0].port = 4317',
    '+ NetworkPolicy alloy: spec.ingress[1].ports[0].protocol = TCP',
  ]);
});

test('cluster events add a ClusterRole for events and a claim for how far they were read', () => {
  const rule = ['apiGroups has ', 'resources has events', 'verbs has list', 'verbs has watch'];
  expectChanges(adding(events()), [
    ...toClaim.removed,
    ...toClaim.added,
    ...token.added,
    ...role('ClusterRole', 'monitoring-alloy', rule),
  ]);
});

test('events of one namespace add a Role there and no ClusterRole', () => {
  const rule = ['apiGroups has ', 'resources has events', 'verbs has list', 'verbs has watch'];
  expectChanges(adding(events({ namespaces: ['applications'] })), [
    ...toClaim.removed,
    ...toClaim.added,
    ...token.added,
    ...role('Role', 'alloy', rule, ' in applications'),
  ]);
});

test('remote write makes a StatefulSet with a claim for its write-ahead log, and changes nothing else', () => {
  expectChanges(adding(remoteWrite), [...toClaim.removed, ...toClaim.added]);
});

test('exporter.unix makes a DaemonSet that mounts the node read-only, and changes nothing else', () => {
  expectChanges(adding(unix()), [
    '- Workload alloy: kind = Deployment',
    '- Workload alloy: spec.replicas = 1',
    '+ Workload alloy: kind = DaemonSet',
    '+ Workload alloy: pod.containers[alloy].env[HOSTNAME].valueFrom.fieldRef.fieldPath = spec.nodeName',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-proc].mountPath = /host/proc',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-proc].readOnly = true',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-sys].mountPath = /host/sys',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-sys].readOnly = true',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-root].mountPath = /host/root',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-root].mountPropagation = HostToContainer',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-root].readOnly = true',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-run-udev-data].mountPath = /run/udev/data',
    '+ Workload alloy: pod.containers[alloy].volumeMounts[host-run-udev-data].readOnly = true',
    '+ Workload alloy: pod.tolerations[0].effect = NoSchedule',
    '+ Workload alloy: pod.tolerations[0].operator = Exists',
    '+ Workload alloy: pod.volumes[host-proc].hostPath.path = /proc',
    '+ Workload alloy: pod.volumes[host-proc].hostPath.type = Directory',
    '+ Workload alloy: pod.volumes[host-sys].hostPath.path = /sys',
    '+ Workload alloy: pod.volumes[host-sys].hostPath.type = Directory',
    '+ Workload alloy: pod.volumes[host-root].hostPath.path = /',
    '+ Workload alloy: pod.volumes[host-root].hostPath.type = Directory',
    '+ Workload alloy: pod.volumes[host-run-udev-data].hostPath.path = /run/udev/data',
    '+ Workload alloy: pod.volumes[host-run-udev-data].hostPath.type = DirectoryOrCreate',
  ]);
});

test('a clustering block makes a StatefulSet with the cluster flags and a headless Service, and changes nothing else', () => {
  const clustered = scrapePods({ clustering: { enabled: true } });
  expectChanges(changes(manifests(scrapePods()), manifests(clustered)), [
    '- Workload alloy: kind = Deployment',
    '+ Workload alloy: kind = StatefulSet',
    '+ Workload alloy: spec.podManagementPolicy = Parallel',
    '+ Workload alloy: spec.serviceName = alloy-cluster',
    '+ Workload alloy: pod.containers[alloy].args has --cluster.enabled=true',
    '+ Workload alloy: pod.containers[alloy].args has --cluster.join-addresses=alloy-cluster',
    '+ Workload alloy: pod.containers[alloy].args has --cluster.name=alloy',
    '+ Service alloy-cluster',
    '+ Service alloy-cluster: spec.clusterIP = None',
    '+ Service alloy-cluster: spec.ports[tcp-cluster].port = 12345',
    '+ Service alloy-cluster: spec.ports[tcp-cluster].protocol = TCP',
    '+ Service alloy-cluster: spec.ports[tcp-cluster].targetPort = http-metrics',
    '+ Service alloy-cluster: spec.publishNotReadyAddresses = true',
    '+ Service alloy-cluster: spec.selector.app.kubernetes.io/instance = alloy',
    '+ Service alloy-cluster: spec.selector.app.kubernetes.io/name = alloy',
  ]);
});

test('a named Secret adds a Role that gets that Secret alone', () => {
  const rule = [
    'apiGroups has ',
    'resourceNames has grafana-cloud',
    'resources has secrets',
    'verbs has get',
  ];
  expectChanges(adding(secret('grafana-cloud')), [...token.added, ...role('Role', 'alloy', rule)]);
});

test('a second Secret adds one rule to the Role, and changes nothing else', () => {
  const one = secret('grafana-cloud');
  const two = together(one, secret('other', 'monitoring', 'other'));
  expectChanges(changes(manifests(one), manifests(two)), [
    '+ Role alloy: rules[1].apiGroups has ',
    '+ Role alloy: rules[1].resourceNames has other',
    '+ Role alloy: rules[1].resources has secrets',
    '+ Role alloy: rules[1].verbs has get',
  ]);
});

test('k8sattributes adds a ClusterRole that lists and watches pods alone', () => {
  const rule = ['apiGroups has ', 'resources has pods', 'verbs has list', 'verbs has watch'];
  expectChanges(changes(manifests(otlp()), manifests(k8sattributes())), [
    ...token.added,
    ...role('ClusterRole', 'monitoring-alloy', rule),
  ]);
});

test('a second replica adds a disruption budget and spreads the pods, and changes nothing else', () => {
  expectChanges(changes(manifests(idle), manifests(idle, { replicas: 2 })), [
    '- Workload alloy: spec.replicas = 1',
    '+ Workload alloy: spec.replicas = 2',
    '+ Workload alloy: pod.topologySpreadConstraints[0].labelSelector.matchLabels.app.kubernetes.io/instance = alloy',
    '+ Workload alloy: pod.topologySpreadConstraints[0].labelSelector.matchLabels.app.kubernetes.io/name = alloy',
    '+ Workload alloy: pod.topologySpreadConstraints[0].maxSkew = 1',
    '+ Workload alloy: pod.topologySpreadConstraints[0].topologyKey = kubernetes.io/hostname',
    '+ Workload alloy: pod.topologySpreadConstraints[0].whenUnsatisfiable = ScheduleAnyway',
    '+ PodDisruptionBudget alloy',
    '+ PodDisruptionBudget alloy: spec.maxUnavailable = 1',
    '+ PodDisruptionBudget alloy: spec.unhealthyPodEvictionPolicy = AlwaysAllow',
    '+ PodDisruptionBudget alloy: spec.selector.matchLabels.app.kubernetes.io/instance = alloy',
    '+ PodDisruptionBudget alloy: spec.selector.matchLabels.app.kubernetes.io/name = alloy',
  ]);
});

test('an idle configuration gets a Deployment, a Service, a NetworkPolicy, its files and a ServiceAccount without rights', () => {
  expect(manifests(idle).map(({ kind }) => kind)).toEqual([
    'ServiceAccount',
    'ConfigMap',
    'Deployment',
    'Service',
    'NetworkPolicy',
  ]);
});

test('every object carries the labels of the workload', () => {
  const everything = together(
    otlp(),
    remoteWrite,
    secret('x'),
    scrapePods({ clustering: { enabled: true } }),
  );
  const labels = manifests(everything, { replicas: 2 }).map(({ metadata }) => metadata.labels);
  expect(labels.length).toBeGreaterThan(9);
  expect(new Set(labels.map((label) => JSON.stringify(label)))).toEqual(
    new Set([
      JSON.stringify({
        'app.kubernetes.io/component': 'collector',
        'app.kubernetes.io/instance': 'alloy',
        'app.kubernetes.io/name': 'alloy',
      }),
    ]),
  );
});

test('the same configuration gives the same manifests every time', () => {
  const everything = together(otlp(), remoteWrite, secret('x'), events());
  expect(manifests(everything)).toEqual(manifests(everything));
});

test('others find the Service by its name and host, and the ports by number', () => {
  const { service, ports } = workload(otlp({ grpc: {}, http: {} }));
  expect(service).toEqual({ name: 'alloy', host: 'alloy.monitoring.svc.cluster.local' });
  expect(ports.map(({ name, number }) => [name, number])).toEqual([
    ['otlp-grpc', 4317],
    ['otlp-http', 4318],
  ]);
});
