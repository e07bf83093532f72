import { placementOf } from '../../../lib/lab/collectors/placement';
import { everythingOn } from '../../everything-on';

const placed = new Map(
  [...placementOf(everythingOn.kind)].flatMap(([collector, builds]) =>
    builds.map(({ name }) => [name, collector] as const),
  ),
);

test.each([
  ['annotatedProfiles', 'alloy-cluster', 'shared by those that pull'],
  ['ebpfProfiles', 'alloy-node', 'taken on each node'],
  ['javaProfiles', 'alloy-node', 'taken on each node'],
  ['pushedProfiles', 'alloy-receiver', 'taken in where applications send'],
] as const)('%s are run by %s: they are %s', (pipeline, collector, _how) => {
  expect(placed.get(pipeline)).toBe(collector);
});
