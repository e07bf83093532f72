import { ownerShard } from '../../../../lib/lab/telemetry/sharding/hashmod';
import { relabelled } from '../../../../lib/lab/telemetry/sharding/sharding';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { newConfig } from '../../../alloy/new-config';

/** Addresses of pods as a cluster gives them out. */
const targets = Array.from(
  { length: 10_000 },
  (_, index) =>
    `10.${40 + Math.floor(index / 2500)}.${Math.floor(index / 10) % 250}.${10 + (index % 10)}:8080`,
);
const numbers = Array.from({ length: 19 }, (_, index) => index + 2);

function sizesOf(shards: number): readonly number[] {
  const sizes = Array.from({ length: shards }, () => 0);
  for (const target of targets) {
    const owner = ownerShard([target], shards);
    sizes[owner] = (sizes[owner] ?? 0) + 1;
  }
  return sizes;
}

/** The rules that a collector with this number has. */
function rules(shards: number, index: number) {
  const config = newConfig();
  relabelled(config, 'pods', { targets: [], rule: [], sharding: { by: 'hashmod', shards } });
  return rulesIn(config, 'discovery.relabel.pods', { K8S_POD_INDEX: String(index) });
}

test('the targets are 10,000 different ones', () => {
  expect(new Set(targets).size).toBe(10_000);
});

test.each(numbers)('%i shards own all 10,000 targets, each shard within 15 % of its even part', (shards) => {
  const sizes = sizesOf(shards);
  const even = targets.length / shards;
  expect(sizes).toHaveLength(shards);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_000);
  expect(Math.max(...sizes.map((size) => Math.abs(size - even) / even))).toBeLessThan(0.15);
});

test.each(numbers)('of %i collectors exactly one keeps a target, the one that is calculated', (shards) => {
  const lists = Array.from({ length: shards }, (_, index) => rules(shards, index));
  for (const target of targets.filter((_, index) => index % 50 === 0)) {
    const owners = lists.flatMap((list, index) =>
      relabel({ __address__: target }, list) === undefined ? [] : [index],
    );
    expect(owners).toEqual([ownerShard([target], shards)]);
  }
});

// Prometheus's own test: model/relabel/relabel_test.go has 976 for "baz" and 1000 shards.
test('the owner is the one that Prometheus calculates', () => {
  expect(ownerShard(['baz'], 1000)).toBe(976);
});

test.each([
  [2, 3],
  [4, 5],
  [10, 11],
])('from %i to %i shards, only one of the new number of parts stays where it is', (before, after) => {
  const stay = targets.filter((target) => ownerShard([target], before) === ownerShard([target], after));
  expect(Math.abs(stay.length / targets.length - 1 / after)).toBeLessThan(0.02);
});

test('twice as many shards move half of the targets', () => {
  const stay = targets.filter((target) => ownerShard([target], 4) === ownerShard([target], 8));
  expect(Math.abs(stay.length / targets.length - 0.5)).toBeLessThan(0.02);
});

test('several labels are joined as a relabel rule joins them', () => {
  const rule = { action: 'hashmod', sourceLabels: ['a', 'b'], targetLabel: 'shard', modulus: 7 };
  const shard = relabel({ a: 'x', b: 'y' }, [rule])?.shard;
  expect(String(ownerShard(['x', 'y'], 7))).toBe(shard);
});
