import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { environment } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import { shopPod } from './shop';
import type { ReceivedEntry } from './stand-ins/received';

const settings = environment({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: { podLogs: { enabled: true, source: 'file' } },
});

const trace = '0af7651916cd43dd8448eb211c80319c';

/** What the shop prints. */
const printed = [
  ['stdout', 'the shop is open'],
  ['stdout', 'connecting with password=hunter2hunter2 to the database'],
  ['stdout', 'calling https://shop:correct-horse@payments.example/pay'],
  ['stdout', 'Authorization: Bearer abcdefghijklmnopqrstuvwxyz012345'],
  ['stderr', 'ERROR an order failed'],
  ['stderr', 'java.lang.IllegalStateException: no stock'],
  ['stderr', '\tat com.example.Shop.order(Shop.java:42)'],
  ['stderr', '\tat com.example.Shop.main(Shop.java:7)'],
  ['stdout', `INFO ${'x'.repeat(20_000)}`],
  ['stdout', `{"level":"info","message":"paid","trace_id":"${trace}"}`],
  ['stdout', `ERROR ${'y'.repeat(300_000)}`],
  ['stdout', 'the shop is closed'],
] as const;

let lab: RunningLab;
let entries: readonly ReceivedEntry[];

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-node'], objects: { pods: [shopPod] } });
  const { name, namespace, uid } = shopPod.metadata;
  const file = lab.alloy('alloy-node').path(`/var/log/pods/${namespace}_${name}_${uid}/app/0.log`);
  await mkdir(dirname(file), { recursive: true });
  const start = Date.now();
  // As the container runtime writes them: the time, the stream, F for a whole line.
  const lines = printed.map(([stream, text], index) => {
    return `${new Date(start + index).toISOString()} ${stream} F ${text}\n`;
  });
  await writeFile(file, lines.join(''));
  await until(
    'the last line',
    async () =>
      lab.destinations.received.entries.some(({ line }) => line === 'the shop is closed') || undefined,
    { seconds: 60 },
  );
  entries = lab.destinations.received.entries;
});

afterAll(() => lab?.stop());

const lines = () => entries.map(({ line }) => line);

test('a line arrives as it was printed, with the labels of its pod', () => {
  const entry = entries.find(({ line }) => line === 'the shop is open');
  for (const label of [
    'cluster="lab"',
    'namespace="applications"',
    'pod="shop-5d4f-abcde"',
    'container="app"',
    'app="shop"',
    'service_name="shop"',
    'job="applications/shop"',
  ]) {
    expect(entry?.labels).toContain(label);
  }
});

test('what would split a stream is metadata: the node, and the stream that it was printed to', () => {
  const entry = entries.find(({ line }) => line === 'the shop is open');
  expect(entry?.metadata).toMatchObject({
    node: 'node-1',
    stream: 'stdout',
    service_instance_id: 'applications.shop-5d4f-abcde.app',
  });
});

test('no secret arrives', () => {
  expect(lines().join('\n')).not.toMatch(/hunter2|correct-horse|abcdefghijklmnop/);
});

test('of a secret the rest of its line stays', () => {
  expect(lines()).toEqual(
    expect.arrayContaining([
      'connecting with password=<redacted:password> to the database',
      'calling https://shop:<redacted:url-password>@payments.example/pay',
      'Authorization: Bearer <redacted:bearer-token>',
    ]),
  );
});

test('a stack trace is one entry', () => {
  expect(lines()).toContain(
    printed
      .slice(4, 8)
      .map(([, text]) => text)
      .join('\n'),
  );
});

test('a long line of a low level is dropped', () => {
  expect(lines().filter((line) => line.includes('xxxx'))).toEqual([]);
});

test('a line above what a destination takes is cut, and marked', () => {
  const entry = entries.find(({ line }) => line.includes('yyyy'));
  expect(entry?.line).toHaveLength(2 ** 18);
  expect(entry?.line).toMatch(/^ERROR y+ <cut:256Ki>$/);
  expect(entry?.metadata).toMatchObject({ truncated: 'line' });
});

test('a line knows the trace that it belongs to', () => {
  const entry = entries.find(({ line }) => line.includes('paid'));
  expect(entry?.metadata).toMatchObject({ trace_id: trace });
});

test('nothing else arrives', () => {
  expect(lines()).toHaveLength(printed.length - 4);
});
