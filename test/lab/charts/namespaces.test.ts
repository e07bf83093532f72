import { Testing } from 'cdk8s';
import { loadEnvironment } from '../../../commands/command-line/environments';
import { Namespaces } from '../../../lib/lab/charts/namespaces';
import { checkSettings } from '../../../lib/lab/environment';
import { labNamespaces } from '../../../lib/lab/lab-namespaces';

const goApplication = {
  name: 'shop',
  language: 'go',
  variant: 'auto',
  image: 'docker.io/library/shop:1',
  port: 8080,
};
const lab = { cluster: { name: 'lab', provider: 'kind' }, destinations: { local: { kind: 'local' } } };

function levels(settings: unknown): Record<string, string> {
  return Object.fromEntries(labNamespaces(checkSettings(settings)).map(({ name, level }) => [name, level]));
}

test('the default environment enforces the restricted level everywhere', () => {
  const found = labNamespaces(loadEnvironment('kind'));
  expect(found.map(({ level }) => level)).toEqual(found.map(() => 'restricted'));
});

test('the namespace of the backend is made only where the backend runs', () => {
  const name = 'observability-backend';
  expect(levels(lab)).toHaveProperty(name);
  expect(labNamespaces(loadEnvironment('gke-standard')).map((namespace) => namespace.name)).not.toContain(
    name,
  );
});

test('an injected agent for Go lets applications run privileged pods, and no other namespace', () => {
  expect(levels({ ...lab, applications: [goApplication] })).toEqual({
    ...levels(lab),
    applications: 'privileged',
  });
});

test('an agent for Go in a further container counts too', () => {
  const containers = [{ name: 'worker', language: 'go', image: 'docker.io/library/worker:1' }];
  const applications = [{ ...goApplication, language: 'java', containers }];
  expect(levels({ ...lab, applications }).applications).toBe('privileged');
});

test('an application in Go without an agent changes nothing', () => {
  const applications = [{ ...goApplication, variant: 'sidecar' }];
  expect(levels({ ...lab, applications })).toEqual(levels(lab));
});

test('whoever is not restricted has a reason', () => {
  const settings = checkSettings({ ...lab, applications: [goApplication] });
  const exceptions = labNamespaces(settings).filter(({ level }) => level !== 'restricted');
  expect(exceptions.map(({ reason }) => reason)).toEqual([
    'the agent for Go in shop reads the process by eBPF, in a privileged container',
  ]);
});

test('a namespace that enforces less still warns about it', () => {
  const settings = checkSettings({ ...lab, applications: [goApplication] });
  const chart = new Namespaces(Testing.app(), 'namespaces', { settings });
  const applications = Testing.synth(chart).find(({ metadata }) => metadata.name === 'applications');
  expect(applications.metadata.labels).toMatchObject({
    'pod-security.kubernetes.io/enforce': 'privileged',
    'pod-security.kubernetes.io/warn': 'restricted',
  });
});
