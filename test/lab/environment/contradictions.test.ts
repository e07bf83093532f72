import { checkSettings } from '../../../lib/lab/environment';

const lab = {
  cluster: { name: 'lab', provider: 'gke-standard' },
  destinations: { local: { kind: 'local' } },
};
const shop = { name: 'shop', language: 'go', image: 'docker.io/library/shop:1', port: 8080 };

test('two applications may listen on the same port', () => {
  const applications = [shop, { ...shop, name: 'cart' }];
  expect(checkSettings({ ...lab, applications }).applications).toHaveLength(2);
});

test('the agent for Go is accepted where pods may be privileged', () => {
  expect(checkSettings({ ...lab, applications: [shop] }).applications).toHaveLength(1);
});

test.each([4317, 4318, 8888, 13133])('port %i is free where there is no collector in the pod', (port) => {
  const applications = [{ ...shop, variant: 'auto', language: 'java', port }];
  expect(checkSettings({ ...lab, applications }).applications).toHaveLength(1);
});

test('a port of the proxy is free outside of the mesh', () => {
  const pipelines = { mesh: { enabled: true } };
  const applications = [{ ...shop, port: 15090, mesh: false }];
  expect(checkSettings({ ...lab, pipelines, applications }).applications).toHaveLength(1);
});

test('two containers may be written in Go where no agent is injected', () => {
  const containers = [{ name: 'side', image: 'docker.io/library/side:1', language: 'go' }];
  const applications = [{ ...shop, variant: 'sidecar', containers }];
  expect(checkSettings({ ...lab, applications }).applications).toHaveLength(1);
});

test('Go and another language may share a pod', () => {
  const containers = [{ name: 'side', image: 'docker.io/library/side:1', language: 'java' }];
  expect(checkSettings({ ...lab, applications: [{ ...shop, containers }] }).applications).toHaveLength(1);
});

test('several containers may listen on nothing', () => {
  const containers = ['one', 'two'].map((name) => ({ name, image: 'docker.io/library/worker:1' }));
  const applications = [{ ...shop, containers }];
  expect(checkSettings({ ...lab, applications }).applications[0]?.containers).toHaveLength(2);
});
