import { DiscoveryKubernetes } from '../../../imports/alloy/discovery';
import { brokenRule } from './broken';

test('an unknown role is refused', () => {
  expect(brokenRule((config) => new DiscoveryKubernetes(config, 'd', { role: 'pods' }))).toBe(
    'discovery.kubernetes "d": role: "pods" is no role; allowed are endpoints, endpointslice, ingress, node, pod, service.',
  );
});

test('a known role is accepted', () => {
  expect(brokenRule((config) => new DiscoveryKubernetes(config, 'd', { role: 'node' }))).toBeUndefined();
});
