import { setTimeout } from 'node:timers/promises';
import { checkSettings, type Settings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { environmentNamed } from './environment';
import { gaugeOf, logOf, send, traceId, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { order, shop, shopPod } from './shop';

const kind = environmentNamed('kind');

const queuesOnDisk = checkSettings({
  ...kind,
  alloy: { ...kind.alloy, stability: 'public-preview', queues: { place: 'disk' } },
});

const orders = 10;
const traces = Array.from({ length: orders }, (_, number) => traceId(`order ${number}`)).sort();

let lab: RunningLab | undefined;

afterEach(async () => {
  await lab?.stop();
  lab = undefined;
});

function start(settings: Settings): Promise<RunningLab> {
  return RunningLab.start(settings, { only: ['alloy-receiver'], objects: { pods: [shopPod] } });
}

async function sendOrders(running: RunningLab): Promise<void> {
  const receiver = await running.alloy('alloy-receiver').url(4318);
  for (let number = 0; number < orders; number += 1) {
    await send(receiver, 'traces', traceOf(`order ${number}`, order));
    await send(receiver, 'logs', logOf(shop, `order ${number} was placed`, `order ${number}`));
    await send(receiver, 'metrics', gaugeOf(shop, 'orders', number));
    await setTimeout(20);
  }
}

/** The traces of which the span of the shop arrived. */
function arrived({ destinations }: RunningLab): readonly string[] {
  const spans = destinations.received.spans.filter(({ name }) => name === 'POST /orders');
  return spans.map(({ trace }) => trace).sort();
}

function logged({ destinations }: RunningLab): readonly string[] {
  return destinations.received.logs.map(({ trace }) => trace).sort();
}

/** The values of the gauge, in the order in which they came. */
function gauge({ destinations }: RunningLab): readonly number[] {
  return destinations.received.series
    .filter(({ labels }) => labels.__name__ === 'orders')
    .flatMap(({ values }) => values);
}

async function untilAllArrived(running: RunningLab): Promise<void> {
  await until(
    `${orders} traces and logs`,
    async () =>
      arrived(running).length >= orders && logged(running).length >= orders ? 'arrived' : undefined,
    // Between two tries up to 30 s pass.
    { seconds: 75 },
  );
}

test('while the destinations are down nothing is lost, and nothing comes twice', async () => {
  lab = await start(kind);
  // They have to be known before they can be down.
  await sendOrders(lab);
  await untilAllArrived(lab);
  const running = lab;
  const before = gauge(running).length;
  running.destinations.received.spans.length = 0;
  running.destinations.received.logs.length = 0;
  await running.destinations.stop();
  await sendOrders(running);
  await setTimeout(8_000);
  expect([arrived(running), gauge(running).length]).toEqual([[], before]);
  await running.destinations.start();
  await untilAllArrived(running);
  await until(
    'the newest metric',
    async () => gauge(running).slice(before).at(-1) === orders - 1 || undefined,
  );
  expect(arrived(running)).toEqual(traces);
  expect(logged(running)).toEqual(traces);
}, 200_000);

test('what waits on disk outlives Alloy', async () => {
  lab = await start(queuesOnDisk);
  await lab.destinations.stop();
  await sendOrders(lab);
  // Longer than a batch is collected.
  await setTimeout(4_000);
  await lab.alloy('alloy-receiver').restart();
  await lab.destinations.start();
  await untilAllArrived(lab);
  expect(arrived(lab)).toEqual(traces);
  expect(logged(lab)).toEqual(traces);
}, 200_000);
