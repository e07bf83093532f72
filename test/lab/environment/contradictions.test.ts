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

test('several containers may listen on nothing', () => {
  const containers = ['one', 'two'].map((name) => ({ name, image: 'docker.io/library/worker:1' }));
  const applications = [{ ...shop, containers }];
  expect(checkSettings({ ...lab, applications }).applications[0]?.containers).toHaveLength(2);
});
