import { setTimeout } from 'node:timers/promises';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { call } from './grpc';
import { metricsOf, point, type SentSpan, send, traceOf } from './otlp';
import { otlpSpans, otlpTraces } from './protobuf-spans';
import { RunningAlloy } from './running-alloy';
import { RunningLab } from './running-lab';
import { Surroundings } from './surroundings';
import { alloyWorkloads } from './workloads';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  alloy: { queues: { size: '8Mi' } },
  pipelines: { applicationObservability: { serviceGraph: { waitingEnds: 100, waitForOtherEnd: '5m' } } },
});

let lab: RunningLab;

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
}, 100_000);

afterAll(() => lab?.stop());

const receiver = (protocol: 'http' | 'grpc') =>
  lab.alloy('alloy-receiver').url(protocol === 'http' ? 4318 : 4317);

/** A value of what the Alloy tells of itself, all series of it together. */
async function total(name: string, alloy = lab.alloy('alloy-receiver')): Promise<number> {
  const text = await (await fetch(`${await alloy.url(12345)}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(name))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

const counted = (name: string) => until(name, async () => (await total(name)) || undefined, { seconds: 30 });

const spansCalled = (name: string) => lab.destinations.received.spans.filter((span) => span.name === name);

test.each([
  ['as they are', false],
  ['compressed', true],
])('large requests by gRPC arrive, %s', async (name, gzip) => {
  const message = otlpSpans('shop', name, 600, 10_000);
  expect(message.length).toBeGreaterThan(5 * 2 ** 20);
  const answer = await until('the receiver', async () =>
    call(await receiver('grpc'), { path: otlpTraces, message, gzip }),
  );
  expect(answer.status).toBe(0);
  await until('all spans', async () => spansCalled(name).length >= 600 || undefined);
});

test('what is larger than a receiver takes is refused by gRPC with RESOURCE_EXHAUSTED', async () => {
  const message = otlpSpans('shop', 'too large', 3_500, 10_000);
  const answer = await call(await receiver('grpc'), { path: otlpTraces, message });
  expect(answer).toMatchObject({ status: 8, message: expect.stringMatching(/larger than max/) });
});

const shop = { 'service.name': 'shop', 'service.instance.id': 'shop-1' };

const gauge = (name: string, age: number, value: number) => {
  const time = `${Date.now() - age}000000`;
  return metricsOf(shop, [
    { name, gauge: { dataPoints: [{ ...point({ asDouble: value }), timeUnixNano: time }] } },
  ]);
};

test('of points older than the receiver, remote write sends fewer than were written to its log', async () => {
  const written = 'prometheus_remote_write_wal_samples_appended_total';
  const sent = 'prometheus_remote_storage_samples_total';
  await send(await receiver('http'), 'metrics', gauge('young', 0, 1));
  await until('the young point', async () => lab.destinations.received.newest('young')[0]);
  await setTimeout(6_000);
  const before = [await total(written), await total(sent)];
  await send(await receiver('http'), 'metrics', gauge('old', 3_600_000, 1));
  await until('it to be written', async () => (await total(written)) > (before[0] ?? 0) || undefined);
  await setTimeout(8_000);
  expect(lab.destinations.received.newest('old')).toEqual([]);
  expect((await total(written)) - (before[0] ?? 0)).toBeGreaterThan((await total(sent)) - (before[1] ?? 0));
}, 100_000);

test('points older than the newest of their series are not sent', async () => {
  await send(await receiver('http'), 'metrics', gauge('back', 0, 1));
  await until('the newest point', async () => lab.destinations.received.newest('back')[0]);
  await send(await receiver('http'), 'metrics', gauge('back', 5_000, 2));
  await setTimeout(8_000);
  expect(lab.destinations.received.newest('back').map(({ value }) => value)).toEqual([1]);
}, 100_000);

test('ends of calls above those that may wait are counted, and their spans arrive', async () => {
  const end: SentSpan = { resource: shop, name: 'waits', kind: 'client', milliseconds: 1 };
  for (let number = 0; number < 130; number += 1) {
    await send(await receiver('http'), 'traces', traceOf(`waits ${number}`, [end]));
  }
  await counted('otelcol_connector_servicegraph_dropped_spans');
  await until('all spans', async () => spansCalled('waits').length >= 130 || undefined);
}, 100_000);

test('spans that a filter drops are counted', async () => {
  const ping: SentSpan = {
    resource: shop,
    name: 'PING',
    kind: 'client',
    milliseconds: 1,
    attributes: { 'db.operation': 'PING' },
  };
  await send(await receiver('http'), 'traces', traceOf('ping', [ping]));
  await counted('otelcol_processor_filter_spans_filtered');
});

test('traces that a filter drops are counted', async () => {
  const probe: SentSpan = {
    resource: shop,
    name: 'GET /healthz',
    kind: 'server',
    milliseconds: 1,
    attributes: { 'http.request.method': 'GET', 'url.path': '/healthz' },
  };
  await send(await receiver('http'), 'traces', traceOf('probe', [probe]));
  await until('the count', async () => {
    const response = await fetch(`${await lab.alloy('alloy-receiver').url(12345)}/metrics`);
    const lines = (await response.text()).split('\n');
    return lines.find(
      (line) =>
        line.startsWith('otelcol_processor_tail_sampling_global_count_traces_sampled') &&
        /decision="dropped"|sampled="false"/.test(line),
    );
  });
});

test('what a full queue does not take while a destination is down is counted', async () => {
  await lab.destinations.stop();
  for (let number = 0; number < 12; number += 1) {
    const message = otlpSpans('shop', `dark ${number}`, 100, 20_000);
    await call(await receiver('grpc'), { path: otlpTraces, message });
  }
  await counted('otelcol_exporter_enqueue_failed_spans');
  await lab.destinations.start();
}, 100_000);

test('what is more than the memory limiter lets pass is refused to the sender, to be sent again', async () => {
  const workload = alloyWorkloads(settings).find(({ name }) => name === 'alloy-receiver');
  if (!workload) throw new Error('Nothing receives.');
  // Less than the program needs by itself.
  const files = Object.entries(workload.files).map(([name, text]) => [
    name,
    text
      .replaceAll(/limit_percentage( +)= 75/g, 'limit$1= "20MiB"')
      .replaceAll(/spike_limit_percentage( +)= 15/g, 'spike_limit$1= "1MiB"'),
  ]);
  const small = { ...workload, files: Object.fromEntries(files) };
  const surroundings = await Surroundings.start([small]);
  const alloy = await RunningAlloy.start(small, surroundings);
  try {
    const message = otlpSpans('shop', 'refused', 1, 10);
    const answer = await until('a refusal', async () => {
      const given = await call(await alloy.url(4317), { path: otlpTraces, message });
      return given.status === 0 ? undefined : given;
    });
    // UNAVAILABLE, which SDKs send again.
    expect(answer.status).toBe(14);
    expect(await total('otelcol_receiver_refused_spans', alloy)).toBeGreaterThan(0);
  } finally {
    await alloy.stop();
    await surroundings.stop();
  }
}, 120_000);
