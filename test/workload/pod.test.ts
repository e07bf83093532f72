import { component, idle, k8sattributes, remoteWrite, scrapePods, unix } from './components';
import { at, type Components, manifests, podSpec, type WorkloadProps } from './manifests';

function alloy(components: Components, path: string, props?: WorkloadProps): unknown {
  return at(podSpec(manifests(components, props)), `containers.0.${path}`);
}

test('the pod is ready when Alloy has loaded its configuration', () => {
  expect(alloy(idle, 'readinessProbe.httpGet')).toEqual({
    path: '/-/ready',
    port: 'http-metrics',
    scheme: 'HTTP',
  });
});

test('no probe restarts Alloy because a component is unhealthy', () => {
  expect([alloy(idle, 'livenessProbe'), alloy(idle, 'startupProbe')]).toEqual([undefined, undefined]);
});

test('memory is reserved and limited alike, and cpu is reserved without a limit', () => {
  const resources = { cpu: '250m', memory: '1Gi' };
  const found = alloy(idle, 'resources', { resources });
  expect(found).toMatchObject({ requests: { cpu: '250m', memory: '1Gi' }, limits: { memory: '1Gi' } });
  expect(at(found, 'limits.cpu')).toBeUndefined();
});

test('its output and its empty directory are what it may write to the disk of the node', () => {
  const disk = (components: Components) => alloy(components, 'resources.limits.ephemeral-storage');
  expect(disk(idle)).toBe('1152Mi');
  // On a claim.
  expect(disk(remoteWrite)).toBe('128Mi');
});

test('the token of the ServiceAccount is in the container of Alloy and in no other', () => {
  const spec = podSpec(manifests(k8sattributes()));
  const mount = expect.objectContaining({ mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' });
  expect(at(spec, 'automountServiceAccountToken')).toBe(false);
  expect(at(spec, 'containers.0.volumeMounts')).toContainEqual(mount);
  expect(at(spec, 'containers.1.name')).toBe('config-reloader');
  expect(at(spec, 'containers.1.volumeMounts')).not.toContainEqual(mount);
});

test('limits of cpu and memory may be set apart from what is reserved', () => {
  const resources = { cpu: '250m', memory: '1Gi', cpuLimit: '1', memoryLimit: '2Gi' };
  expect(alloy(idle, 'resources', { resources })).toMatchObject({
    requests: { cpu: '250m', memory: '1Gi' },
    limits: { cpu: '1', memory: '2Gi' },
  });
});

test('the reloader requests cpu, memory and disk too', () => {
  expect(at(podSpec(manifests(idle)), 'containers.1.resources')).toEqual({
    requests: { cpu: '10m', memory: '50Mi', 'ephemeral-storage': '128Mi' },
    limits: { memory: '50Mi', 'ephemeral-storage': '128Mi' },
  });
});

test('the reloader watches the files and asks Alloy in its own pod to read them again', () => {
  expect(at(podSpec(manifests(idle)), 'containers.1.args')).toEqual([
    '--watched-dir=/etc/alloy',
    '--reload-url=http://localhost:12345/-/reload',
  ]);
});

test('no Service of the namespace puts variables into the pod', () => {
  expect(at(podSpec(manifests(idle)), 'enableServiceLinks')).toBe(false);
});

test('a collector of the node runs on tainted nodes too', () => {
  expect(at(podSpec(manifests(unix())), 'tolerations')).toEqual([
    { operator: 'Exists', effect: 'NoSchedule' },
  ]);
});

test('on Autopilot a collector of the node tolerates no taint', () => {
  const logs = component('loki.source.file', {
    targets: [{ __path__: '/var/log/pods/*.log' }],
    forwardTo: [],
  });
  expect(at(podSpec(manifests(logs, { provider: 'gke-autopilot' })), 'tolerations')).toBeUndefined();
});

test('replicas are spread over nodes, and one alone is not', () => {
  const clustered = scrapePods({ clustering: { enabled: true } });
  const spread = (replicas: number) =>
    at(podSpec(manifests(clustered, { replicas })), 'topologySpreadConstraints');
  expect(spread(1)).toBeUndefined();
  expect(at(spread(2), '0.topologyKey')).toBe('kubernetes.io/hostname');
});
