import { componentChanges } from '../../../../commands/plan/diff/components';
import type { Manifest } from '../../../../lib/lab/manifest';

const config = (text: string, name = 'alloy-cluster-config'): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'monitoring' },
  data: { 'pods.alloy': text, 'notes.txt': 'no { Alloy' },
});
const changes = (before: string, after: string) => componentChanges([config(before)], [config(after)]);
const scrape = (body: string) => `prometheus.scrape "pods" {\n${body}\n}\n`;

test('components that came and went are named with their collector', () => {
  const { added, removed, count } = changes(
    'logging { }\n',
    scrape('targets = []') + scrape('').replace('pods', 'b'),
  );
  expect(added.map(({ component }) => component)).toEqual([
    'prometheus.scrape "pods"',
    'prometheus.scrape "b"',
  ]);
  expect([removed, count]).toEqual([
    [{ collector: 'alloy-cluster', component: 'logging' }],
    { before: 1, after: 2 },
  ]);
});

test('another argument is told as Alloy writes it', () => {
  const { changed } = changes(
    scrape('targets = []\nscrape_interval = "30s"'),
    scrape('scrape_interval = "60s"\nhonor_labels = true'),
  );
  expect(changed[0]?.arguments).toEqual([
    { argument: 'targets', before: '[]', after: undefined },
    { argument: 'scrape_interval', before: '"30s"', after: '"60s"' },
    { argument: 'honor_labels', before: undefined, after: 'true' },
  ]);
});

test('another layout is no change', () => {
  expect(changes(scrape('targets=[ ]'), scrape('  targets = []')).changed).toEqual([]);
});

const relabel = (...rules: readonly string[]) =>
  `discovery.relabel "pods" {\n${rules.map((regex) => `rule {\nregex = "${regex}"\n}\n`).join('')}}\n`;

test('a rule that comes in the middle is one change', () => {
  const { changed } = changes(relabel('a', 'c'), relabel('a', 'b', 'c'));
  expect(changed[0]?.arguments).toEqual([{ argument: 'rule', after: 'rule {\n\tregex = "b"\n}' }]);
});

test('a rule in the place of another is told by what is other in it', () => {
  const { changed } = changes(relabel('a', 'b', 'c'), relabel('a', 'x', 'c'));
  expect(changed[0]?.arguments).toEqual([{ argument: 'rule.regex', before: '"b"', after: '"x"' }]);
});

test('another order of rules is a change', () => {
  const { changed } = changes(relabel('a', 'b'), relabel('b', 'a'));
  expect(changed[0]?.arguments).toEqual([
    { argument: 'the order of its blocks', before: 'another', after: 'this' },
  ]);
});

test('a component that goes to another collector is gone from the one and new in the other', () => {
  const { added, removed } = componentChanges(
    [config(scrape(''))],
    [config(scrape(''), 'alloy-node-config')],
  );
  expect([added[0]?.collector, removed[0]?.collector]).toEqual(['alloy-node', 'alloy-cluster']);
});
