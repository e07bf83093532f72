import { setTimeout } from 'node:timers/promises';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { type SentSpan, send, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import type { Received } from './stand-ins/received';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: {
    applicationObservability: { spanMetrics: { expireAfter: '1m', combinationsPerInstance: 10 } },
  },
});

let lab: RunningLab;
let received: Received;

const calls = 'traces_span_metrics_calls_total';
const instances = Array.from({ length: 20 }, (_, number) => `gone-${number}`);

const span = (service: string, instance: string, kind: SentSpan['kind'], name: string): SentSpan => ({
  resource: { 'service.name': service, 'service.instance.id': instance },
  name,
  kind,
  milliseconds: 5,
});

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
  received = lab.destinations.received;
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  for (const instance of instances) {
    await send(receiver, 'traces', traceOf(instance, [span('batch', instance, 'internal', 'job')]));
  }
  for (let number = 0; number < 30; number += 1) {
    await send(
      receiver,
      'traces',
      traceOf(`many ${number}`, [span('many', 'many-1', 'internal', `name ${number}`)]),
    );
  }
  // The SDK of the caller sends its end of each call five seconds after the one that was called.
  const pairs = Array.from({ length: 10 }, (_, number) =>
    traceOf(`call ${number}`, [
      span('front', 'front-1', 'client', 'GET'),
      span('back', 'back-1', 'server', 'GET /'),
    ]),
  );
  for (const end of [1, 0]) {
    for (const pair of pairs) await send(receiver, 'traces', onlyEnd(pair, end));
    await setTimeout(end * 5_000);
  }
  const made = [calls, 'traces_service_graph_request_total'];
  await until('metrics', async () => received.haveCounted(made) || undefined, { seconds: 150 });
}, 260_000);

afterAll(() => lab?.stop());

function onlyEnd(trace: object, index: number): object {
  const { resourceSpans } = trace as { resourceSpans: readonly object[] };
  return { resourceSpans: resourceSpans.slice(index, index + 1) };
}

test('ends of a call that come five seconds apart are one edge', () => {
  const edges = received
    .newest('traces_service_graph_request_total')
    .map(({ labels, value }) => [labels.client, labels.server, value]);
  expect(edges).toEqual([['front', 'back', 10]]);
});

test('what has more combinations of labels than it may is counted together', () => {
  const all = received.newest(calls, { job: 'many' });
  const overflow = all.filter(({ labels }) => labels.otel_metric_overflow === 'true');
  expect(overflow).toHaveLength(1);
  expect(all.length).toBeLessThanOrEqual(11);
  expect(all.reduce((sum, { value }) => sum + value, 0)).toBe(30);
});

test('series of instances that are gone end', async () => {
  expect(received.newest(calls, { job: 'batch' })).toHaveLength(instances.length);
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  // One minute until they expire, one until that is looked at, and one in which they would have been sent.
  await setTimeout(125_000);
  await send(receiver, 'traces', traceOf('alive', [span('alive', 'alive-1', 'internal', 'job')]));
  received.series.length = 0;
  await until('the one that is alive', async () => received.newest(calls, { job: 'alive' })[0], {
    seconds: 100,
  });
  expect(received.newest(calls, { job: 'batch' })).toEqual([]);
}, 260_000);
