import { DiscoveryKubernetes } from '../../../imports/alloy/discovery';
import { Raw } from '../../../lib/alloy';
import { brokenRule } from './broken';

test('an unknown role is refused', () => {
  expect(brokenRule((config) => new Raw(config, 'discovery.kubernetes "d" { role = "pods" }'))).toBe(
    'Alloy text, line 1, column 35: discovery.kubernetes "d": role: "pods" is no role; allowed are endpoints, endpointslice, ingress, node, pod, service.',
  );
});

test('a known role is accepted', () => {
  expect(brokenRule((config) => new DiscoveryKubernetes(config, 'd', { role: 'node' }))).toBeUndefined();
});
