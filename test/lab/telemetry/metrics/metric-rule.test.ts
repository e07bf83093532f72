import { smallCluster } from '../../../../lib/lab/telemetry/metrics/cluster-size';
import {
  countSeries,
  type MetricRule,
  relabelRules,
  totalSeries,
} from '../../../../lib/lab/telemetry/metrics/metric-rule';
import { timing } from '../../../../lib/lab/telemetry/metrics/scrape';
import { type RelabelRule, relabel } from '../../../../lib/testing/relabel/relabel';

const source = 'cadvisor';
const why = 'for the test';
const rules: readonly MetricRule[] = [
  {
    source,
    effect: 'drop',
    names: 'a_.+',
    where: { label: 'mode', values: 'idle|user' },
    why,
    series: { cpus: 2 },
  },
  { source, effect: 'keep', names: 'a_total', why, series: { nodes: 1, pods: 2 } },
  { source, effect: 'keep', names: 'b_(?:x|y)', why, series: {} },
  { source, effect: 'drop', names: '.+', why, series: { nodes: 10 } },
];
const list = relabelRules(rules) as readonly RelabelRule[];

test.each<[labels: Readonly<Record<string, string>>, isKept: boolean]>([
  [{ __name__: 'a_total' }, true],
  [{ __name__: 'a_total', mode: 'system' }, true],
  [{ __name__: 'a_total', mode: 'idle' }, false],
  [{ __name__: 'a_total_more' }, false],
  [{ __name__: 'b_x', mode: 'idle' }, true],
  [{ __name__: 'b_z' }, false],
  [{ __name__: 'up' }, true],
])('%j is kept: %s', (labels, isKept) => {
  expect(relabel(labels, list) !== undefined).toBe(isKept);
});

test('a rule counts its series for each thing of the cluster', () => {
  const size = { ...smallCluster, nodes: 3, pods: 10, cpus: 12 };
  expect(countSeries(rules, size).map(({ series }) => series)).toEqual([24, 23, 0, 30]);
  expect([totalSeries(rules, size, 'keep'), totalSeries(rules, size, 'drop')]).toEqual([23, 54]);
});

test.each([
  ['5s', '5s'],
  ['9s', '9s'],
  ['10s', undefined],
  ['1m', undefined],
])('an interval of %s has the timeout %s', (interval, scrapeTimeout) => {
  expect(timing(interval)).toEqual({ scrapeInterval: interval, scrapeTimeout });
});
