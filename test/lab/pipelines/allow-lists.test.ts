import { RE2JS } from 're2js';
import { allowLists } from '../../../lib/lab/pipelines/allow-lists';
import { apiServerMetrics, requestDurations } from '../../../lib/lab/pipelines/api-server/allow-list';
import type { ClusterSize } from '../../../lib/lab/telemetry/metrics/cluster-size';
import {
  countSeries,
  type MetricRule,
  type MetricSource,
  relabelRules,
} from '../../../lib/lab/telemetry/metrics/metric-rule';
import { type RelabelRule, relabel } from '../../../lib/testing/relabel/relabel';
import { type Alike, recorded } from '../telemetry/metrics/recorded';

const nothing: ClusterSize = {
  nodes: 0,
  cpus: 0,
  disks: 0,
  filesystems: 0,
  interfaces: 0,
  namespaces: 0,
  pods: 0,
  containers: 0,
  containerDisks: 0,
  volumes: 0,
  deployments: 0,
  replicaSets: 0,
  statefulSets: 0,
  daemonSets: 0,
  jobs: 0,
  cronJobs: 0,
  autoscalers: 0,
  apiServers: 0,
  requestKinds: 0,
};

/** What each recording is of. */
const sizes: Readonly<Record<MetricSource, ClusterSize>> = {
  kubelet: { ...nothing, nodes: 1, volumes: 2 },
  cadvisor: { ...nothing, nodes: 1, cpus: 2, pods: 2, containers: 3, containerDisks: 3 },
  'node-exporter': { ...nothing, nodes: 1, cpus: 2, disks: 2, filesystems: 1, interfaces: 3 },
  'kube-state-metrics': {
    ...nothing,
    nodes: 3,
    namespaces: 1,
    pods: 9,
    containers: 12,
    volumes: 1,
    deployments: 1,
    replicaSets: 1,
    statefulSets: 1,
    daemonSets: 1,
    jobs: 2,
    cronJobs: 1,
    autoscalers: 1,
  },
  'api-server': { ...nothing, apiServers: 1, requestKinds: 122 },
};

const sources = Object.keys(allowLists) as MetricSource[];

/** The rules as the evaluator takes them: an allow list has no expressions. */
function rulesOf(source: MetricSource): readonly RelabelRule[] {
  return relabelRules(allowLists[source]) as readonly RelabelRule[];
}

const compiled = new Map<string, RE2JS>();

function matches(pattern: string, text: string): boolean {
  const regex = compiled.get(pattern) ?? RE2JS.compile(pattern);
  compiled.set(pattern, regex);
  return regex.matches(text);
}

/** The rule that decides about a series: those that look at a label first, then what keeps, then what drops. */
function ruleFor(rules: readonly MetricRule[], { labels }: Alike): MetricRule | undefined {
  const named = rules.filter(({ names }) => matches(names, labels.__name__ ?? ''));
  return (
    named.find(({ where }) => where && matches(where.values, labels[where.label] ?? '')) ??
    named.find(({ where, effect }) => where === undefined && effect === 'keep') ??
    named.find(({ where }) => where === undefined)
  );
}

describe.each(sources)('the allow list of %s', (source) => {
  const rules = allowLists[source];
  const decided = recorded(source).map((alike) => ({ ...alike, rule: ruleFor(rules, alike) }));
  const found = (rule: MetricRule) =>
    decided.reduce((sum, alike) => sum + (alike.rule === rule ? alike.series : 0), 0);
  const counted = countSeries(rules, sizes[source]);

  test('does to every series what its table says', () => {
    const list = rulesOf(source);
    const wrong = decided.filter(
      ({ labels, rule }) => (relabel(labels, list) !== undefined) !== (rule?.effect === 'keep'),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps and cuts as many series as are counted', () => {
    const exact = counted.filter(({ rule }) => rule.names !== '.+');
    expect(exact.map(({ rule }) => [rule.names, found(rule)])).toEqual(
      exact.map(({ rule, series }) => [rule.names, series]),
    );
  });

  test('drops about as many others as are counted', () => {
    const rest = counted.filter(({ rule }) => rule.names === '.+');
    const differences = rest.map(({ rule, series }) => Math.abs(series - found(rule)) / found(rule));
    expect(Math.max(...differences)).toBeLessThan(0.05);
  });

  test('says why of each of its rules', () => {
    expect(rules.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  test('keeps whether a target answered', () => {
    expect(relabel({ __name__: 'up', job: 'kubelet' }, rulesOf(source))).toBeDefined();
  });

  test('keeps more names where they are given', () => {
    const rule = relabelRules(rules, ['shop_.+']) as readonly RelabelRule[];
    expect(relabel({ __name__: 'shop_orders_total' }, rule)).toBeDefined();
    expect(relabel({ __name__: 'shop_orders_total' }, rulesOf(source))).toBeUndefined();
  });
});

describe('how long requests to an API server take', () => {
  const buckets = (le: string) => ({ __name__: 'apiserver_request_duration_seconds_bucket', le });
  const isKept = (list: readonly MetricRule[], le: string) =>
    relabel(buckets(le), relabelRules(list) as readonly RelabelRule[]) !== undefined;

  test('is kept as a mean alone', () => {
    expect(isKept(apiServerMetrics, '1')).toBe(false);
    const mean = { __name__: 'apiserver_request_duration_seconds_sum' };
    expect(relabel(mean, relabelRules(apiServerMetrics) as readonly RelabelRule[])).toBeDefined();
  });

  test('is kept in five buckets where that is wanted, as the server writes their bounds and as Alloy does', () => {
    const list = [...requestDurations, ...apiServerMetrics];
    const bounds = ['0.1', '1', '1.0', '5', '5.0', '60', '60.0', '+Inf', '0.05', '2', '2.0', '45', '45.0'];
    expect(bounds.filter((le) => isKept(list, le))).toEqual(bounds.slice(0, 8));
    const counted = countSeries(requestDurations, sizes['api-server']).map(({ series }) => series);
    const found = recorded('api-server').filter(({ labels }) => labels.__name__ === buckets('').__name__);
    expect(counted.reduce((sum, series) => sum + series)).toBe(
      found.reduce((sum, { series }) => sum + series, 0),
    );
  });
});

test('a name with a flag or a choice stays what it is beside others', () => {
  const rules = relabelRules([], ['(?i)SHOP_.+', 'a|b']) as readonly RelabelRule[];
  const isKept = (name: string) => relabel({ __name__: name }, rules) !== undefined;
  expect(['shop_x', 'a', 'b', 'UP', 'A', 'up'].filter(isKept)).toEqual(['shop_x', 'a', 'b', 'up']);
});
