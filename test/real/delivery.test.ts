import { setTimeout } from 'node:timers/promises';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { metricsOf, point, type SentSpan, send, temporality, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import type { Received } from './stand-ins/received';

const shop = { 'service.name': 'shop', 'service.namespace': 'web', 'service.instance.id': 'shop-1' };

const large: SentSpan = {
  resource: shop,
  name: 'large',
  kind: 'internal',
  milliseconds: 1,
  attributes: { 'exception.stacktrace': 'x'.repeat(10_000) },
};

const cumulative = { aggregationTemporality: temporality.cumulative };
const delta = { aggregationTemporality: temporality.delta };
const exemplar = () => ({
  asDouble: 0.7,
  timeUnixNano: `${Date.now()}000000`,
  traceId: 'ab'.repeat(16),
  spanId: 'cd'.repeat(8),
});
const classic = () => ({
  count: 3,
  sum: 2,
  explicitBounds: [0.5, 1],
  bucketCounts: [1, 1, 1],
  exemplars: [exemplar()],
});
const exponential = () => ({
  count: 3,
  sum: 2,
  scale: 1,
  zeroCount: 0,
  positive: { offset: 0, bucketCounts: [1, 2] },
  exemplars: [exemplar()],
});

/** Points older than the start of Alloy are not sent on, so they are made when they are needed. */
const everyKind = () => [
  { name: 'a.gauge', gauge: { dataPoints: [point({ asDouble: 1 })] } },
  { name: 'a.counter', sum: { ...cumulative, isMonotonic: true, dataPoints: [point({ asInt: 2 })] } },
  { name: 'an.up_down_counter', sum: { ...cumulative, dataPoints: [point({ asInt: 3 })] } },
  { name: 'a.histogram', histogram: { ...cumulative, dataPoints: [point(classic())] } },
  { name: 'an.exponential', exponentialHistogram: { ...cumulative, dataPoints: [point(exponential())] } },
  {
    name: 'a.summary',
    summary: { dataPoints: [point({ count: 2, sum: 3, quantileValues: [{ quantile: 0.5, value: 1 }] })] },
  },
];

const deltas = () => [
  { name: 'delta.counter', sum: { ...delta, isMonotonic: true, dataPoints: [point({ asInt: 2 })] } },
  { name: 'delta.histogram', histogram: { ...delta, dataPoints: [point(classic())] } },
  { name: 'delta.exponential', exponentialHistogram: { ...delta, dataPoints: [point(exponential())] } },
];

let lab: RunningLab;
let received: Received;
let receiver: string;

async function start(
  receiverSettings: object,
  applicationObservability: object,
  alloy: object = {},
): Promise<void> {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    alloy: { receiver: receiverSettings, ...alloy },
    pipelines: { applicationObservability },
  });
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
  received = lab.destinations.received;
  receiver = await lab.alloy('alloy-receiver').url(4318);
}

afterEach(() => lab?.stop());

/** A value of Alloy's own metrics, all series of it together. */
async function counted(name: string, component: string): Promise<number> {
  const text = await (await fetch(`${await lab.alloy('alloy-receiver').url(12345)}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(name) && line.includes(component))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

test('512 spans of 10 kB in one request pass from one receiver to another, and arrive', async () => {
  await start({ replicas: 2 }, {});
  const spans = Array.from({ length: 512 }, () => large);
  await send(receiver, 'traces', traceOf('large', spans));
  await send(receiver, 'metrics', metricsOf(shop, everyKind().slice(0, 1)));
  await until('all spans', async () => received.spans.length >= spans.length || undefined, { seconds: 60 });
  expect(received.spans).toHaveLength(512);
  await until('the metric', async () => received.newest('a_gauge')[0], { seconds: 60 });
}, 180_000);

test('what is larger than a receiver takes is refused to the sender', async () => {
  await start({}, {});
  const spans = Array.from({ length: 3_500 }, () => large);
  await expect(send(receiver, 'traces', traceOf('too large', spans))).rejects.toThrow(/not taken/);
}, 120_000);

test('every kind of cumulative metric arrives, with its exemplars, and every delta is counted', async () => {
  await start({}, {});
  await send(receiver, 'metrics', metricsOf(shop, everyKind()));
  await send(receiver, 'metrics', metricsOf(shop, deltas()));
  await until('the summary', async () => received.newest('a_summary_count')[0], { seconds: 60 });
  await setTimeout(6_000);
  const value = (name: string, labels = {}) => received.newest(name, labels).map((found) => found.value);
  expect(value('a_gauge')).toEqual([1]);
  expect(value('a_counter_total')).toEqual([2]);
  expect(value('an_up_down_counter')).toEqual([3]);
  expect(value('a_histogram_bucket', { le: '1' })).toEqual([2]);
  expect(value('a_histogram_count')).toEqual([3]);
  expect(value('a_summary', { quantile: '0.5' })).toEqual([1]);
  const native = received.series.find(({ labels }) => labels.__name__ === 'an_exponential');
  expect(native?.histograms[0]).toMatchObject({ countInt: 3, sum: 2, schema: 1 });
  const withExemplar = received.series.filter((series) => series.exemplars.length > 0);
  expect(withExemplar.map(({ labels }) => labels.__name__).sort()).toEqual([
    'a_histogram_bucket',
    'an_exponential',
  ]);
  expect(received.series.filter(({ labels }) => labels.__name__?.startsWith('delta'))).toEqual([]);
  expect(
    await counted('otelcol_processor_filter_datapoints_filtered', 'otelcol.processor.filter.delta'),
  ).toBe(3);
}, 180_000);

test('metrics of delta temporality are added up where they are to be converted', async () => {
  await start({}, { deltaMetrics: 'convert' }, { stability: 'experimental' });
  for (let time = 0; time < 2; time += 1) {
    await send(receiver, 'metrics', metricsOf(shop, deltas()));
    await setTimeout(1_500);
  }
  const sum = async () => received.newest('delta_counter_total').find(({ value }) => value === 4);
  await until('the sum of both', sum, { seconds: 60 });
  expect(received.newest('delta_histogram_count').map(({ value }) => value)).toEqual([6]);
}, 180_000);
