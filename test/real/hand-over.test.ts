import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { call } from './grpc';
import { otlpSpans, otlpTraces } from './protobuf-spans';
import { RunningAlloy } from './running-alloy';
import { Surroundings } from './surroundings';
import { alloyWorkloads } from './workloads';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  alloy: { receiver: { replicas: 2 } },
});

const tiers = { byTrace: 4319, grpc: 4317 } as const;

interface Receiver {
  readonly surroundings: Surroundings;
  readonly alloy: RunningAlloy;
}

let first: Receiver;
let second: Receiver;

/**
 * Two of the Deployment, each with destinations of its own, so that one sees which of both sent what. They find one another by a
 * list of addresses, since this machine has no name that leads to both.
 */
beforeAll(async () => {
  const workload = alloyWorkloads(settings).find(({ name }) => name === 'alloy-receiver');
  if (!workload) throw new Error('Nothing receives.');
  const both = [await Surroundings.start([workload]), await Surroundings.start([workload])] as const;
  const ports = await Promise.all(both.map((each) => each.listener(workload.name, tiers.byTrace)));
  const hostnames = ports.map((port) => `"[::ffff:127.0.0.1]:${port}"`).join(', ');
  const files = Object.entries(workload.files).map(([name, text]) => [
    name,
    text.replace(/\bdns \{[^}]*\}/, `static {\n\t\t\thostnames = [${hostnames}]\n\t\t}`),
  ]);
  const replica = { ...workload, files: Object.fromEntries(files) };
  const start = async (surroundings: Surroundings): Promise<Receiver> => ({
    surroundings,
    alloy: await RunningAlloy.start(replica, surroundings),
  });
  first = await start(both[0]);
  second = await start(both[1]);
}, 150_000);

afterAll(async () => {
  for (const receiver of [first, second]) {
    await receiver?.alloy.stop();
    await receiver?.surroundings.stop();
  }
});

/** Sends spans of traces of their own by gRPC, as an SDK does. */
async function sendTo(receiver: Receiver, name: string, count: number): Promise<void> {
  const url = await receiver.alloy.url(tiers.grpc);
  const message = otlpSpans('shop', name, count, 100);
  // Alloy is ready a moment before its components listen.
  const answer = await until('the receiver', () => call(url, { path: otlpTraces, message, gzip: true }));
  expect(answer.status).toBe(0);
}

/** How many spans of a name each of both sent on. */
function sentOn(name: string): readonly number[] {
  return [first, second].map(
    ({ surroundings }) =>
      surroundings.destinations.received.spans.filter((span) => span.name === name).length,
  );
}

/** The traces of spans of a name that both sent on together. */
function tracesOf(name: string): ReadonlySet<unknown> {
  const spans = [first, second].flatMap(({ surroundings }) => surroundings.destinations.received.spans);
  return new Set(spans.filter((span) => span.name === name).map(({ trace }) => trace));
}

const total = (name: string) => sentOn(name).reduce((sum, count) => sum + count, 0);

test('what comes to either of two receivers is shared by traces between both, each trace once', async () => {
  await sendTo(first, 'shared', 100);
  await sendTo(second, 'shared', 100);
  await until('all of them', async () => total('shared') >= 200 || undefined);
  expect(total('shared')).toBe(200);
  expect(Math.min(...sentOn('shared'))).toBeGreaterThan(40);
  const traces = [first, second].flatMap(({ surroundings }) =>
    surroundings.destinations.received.spans.map(({ trace }) => trace),
  );
  expect(new Set(traces).size).toBe(200);
}, 100_000);

test('while one of two receivers is away, as in a rollout, what falls to it waits, and arrives when it is back', async () => {
  await second.alloy.stop();
  await sendTo(first, 'rollout', 100);
  await until('those that fall to the first', async () => (sentOn('rollout')[0] ?? 0) > 20 || undefined);
  expect(sentOn('rollout')[1]).toBe(0);
  await second.alloy.restart();
  // A request that could not be handed on in part is handed on whole, and the first may see its own part again.
  await until('all of them', async () => tracesOf('rollout').size >= 100 || undefined, { seconds: 90 });
  expect(sentOn('rollout')[1]).toBeGreaterThan(20);
}, 150_000);
