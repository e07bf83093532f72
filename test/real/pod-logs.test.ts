import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkSettings } from '../../lib/settings';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import { shopPod } from './shop';
import type { ReceivedEntry } from './stand-ins/received';

const file = '/var/log/pods/applications_shop-5d4f-abcde_11111111-2222-3333-4444-555555555555/app/0.log';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';
const long = 'x'.repeat(9000);

/** What the container prints, as the container runtime writes it. */
const printed: readonly (readonly [stream: 'stdout' | 'stderr', flag: 'F' | 'P', line: string])[] = [
  [
    'stdout',
    'F',
    `Logback 2026-11-24 10:00:00 ERROR c.e.Shop:42 - traceID=${trace} span_id=${span} - failed`,
  ],
  ['stdout', 'F', 'java.io.IOException: no luck with postgres://shop:hunter2@db:5432'],
  ['stdout', 'F', '\tat com.example.Shop.start(Shop.java:12)'],
  ['stdout', 'F', 'Caused by: java.lang.IllegalStateException: closed'],
  [
    'stdout',
    'F',
    `{"level":"info","message":"asked","token":"Bearer 0123456789abcdef0123","spanId":"${'0'.repeat(16)}"}`,
  ],
  ['stdout', 'F', `level=info msg="${long}"`],
  ['stdout', 'F', `level=error msg="${long}"`],
  ['stderr', 'F', 'panic: of a program of Go'],
  ['stdout', 'P', 'a line that the runtime '],
  ['stderr', 'F', '\tmain.go:7'],
  ['stdout', 'F', 'cut in two'],
  ['stdout', 'F', '-----BEGIN PRIVATE KEY-----'],
  ['stdout', 'F', 'M'.repeat(64)],
  ['stdout', 'F', 'abcdefghijklmnopqr=='],
  ['stdout', 'F', '-----END PRIVATE KEY-----'],
];

let lab: RunningLab;

function entries(): readonly ReceivedEntry[] {
  return lab.destinations.received.entries;
}

function entry(beginning: string): ReceivedEntry | undefined {
  return entries().find(({ line }) => line.startsWith(beginning));
}

async function print(lines: typeof printed): Promise<void> {
  const path = lab.alloy('alloy-node').path(file);
  await mkdir(dirname(path), { recursive: true });
  const text = lines.map(
    ([stream, flag, line]) => `2026-11-24T10:00:00.123456789Z ${stream} ${flag} ${line}\n`,
  );
  await appendFile(path, text.join(''));
}

beforeAll(async () => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { podLogs: { enabled: true, source: 'file' } },
  });
  lab = await RunningLab.start(settings, { only: ['alloy-node'], objects: { pods: [shopPod] } });
  await print(printed);
  // What is joined waits 3 s for a line that goes on.
  await until('the last line', async () => entry('-----BEGIN'), { seconds: 60 });
  await until('the line of the other stream', async () => entry('panic'), { seconds: 60 });
}, 150_000);

afterAll(() => lab?.stop());

describe('the log file of a container, read by the real Alloy, gives', () => {
  test('one entry for a stack trace, without the password in it', () => {
    expect(entry('Logback')?.line.split('\n')).toEqual([
      printed[0]?.[2],
      'java.io.IOException: no luck with postgres://shop:<redacted:url-password>@db:5432',
      '\tat com.example.Shop.start(Shop.java:12)',
      'Caused by: java.lang.IllegalStateException: closed',
    ]);
  });

  test('the ids of trace and span as structured metadata, beside node and stream', () => {
    expect(entry('Logback')?.metadata).toEqual({
      node: 'node-1',
      stream: 'stdout',
      trace_id: trace,
      span_id: span,
    });
  });

  test('no id of a span that is none, and no token', () => {
    expect(entry('{')?.metadata).toEqual({ node: 'node-1', stream: 'stdout' });
    expect(entry('{')?.line).toContain('Bearer <redacted:bearer-token>');
  });

  test('no long line of a low level, but one of an error', () => {
    expect(entry('level=info')).toBeUndefined();
    expect(entry('level=error')).toBeDefined();
  });

  test('what the runtime cut in one piece, and standard error apart from standard output', () => {
    expect(entry('a line')?.line).toBe('a line that the runtime cut in two');
    expect(entry('panic')).toMatchObject({
      line: 'panic: of a program of Go\n\tmain.go:7',
      metadata: { stream: 'stderr' },
    });
  });

  test('nothing of a private key', () => {
    expect(entry('-----')?.line).toBe(
      '-----BEGIN PRIVATE KEY-----<redacted:private-key>-----END PRIVATE KEY-----',
    );
  });

  test('streams with the labels of the pod and no more', () => {
    expect(new Set(entries().map(({ labels }) => labels))).toEqual(
      new Set([
        '{app="shop", cluster="lab", container="app", job="applications/app", namespace="applications", pod="shop-5d4f-abcde", service_name="shop"}',
      ]),
    );
  });
});

test('a collector that starts again goes on where it stopped, and sends nothing twice', async () => {
  const before = entries().length;
  await lab.alloy('alloy-node').restart();
  await print([['stdout', 'F', 'after the restart']]);
  await until('the new line', async () => entry('after the restart'), { seconds: 60 });
  expect(entries().slice(before)).toHaveLength(1);
}, 120_000);

test('everything that came was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
