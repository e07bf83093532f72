import { defaultContinuations } from '../../lib/lab/telemetry/logs/joined-lines';
import { until } from '../../tools/test-cluster/until';
import { type DemoName, RunningDemo } from './running-demo';
import type { ReceivedSpan } from './stand-ins/received';

let demo: RunningDemo;

beforeAll(async () => {
  demo = await RunningDemo.start();
}, 300_000);

afterAll(() => demo?.stop());

async function get(name: DemoName, path: string) {
  const response = await fetch(demo.url(name, path));
  return { status: response.status, body: await response.text() };
}

/** The spans that arrived of services, by the service that sent them; those of probes do not. */
function spansOf(service: DemoName): readonly ReceivedSpan[] {
  return demo.received.spans.filter(({ resource }) => resource['service.name'] === service);
}

const server = 2;
const client = 3;

describe('the routes', () => {
  test.each([
    ['hello-observability', '/actuator/health/liveness', 200],
    ['hello-observability', '/nothing', 404],
    ['ms-service-app-ms1', '/actuator/health/liveness', 200],
    ['ms-service-app-ms1', '/customers/find/0', 404],
    ['ms-service-app-ms1', '/customers/find/7', 404],
    ['ms-service-app-ms1', '/customers/find/8', 200],
    ['ms-service-app-ms1', '/customers/find/35', 200],
    ['ms-service-app-ms1', '/customers/find/36', 500],
    ['ms-service-app-ms1', '/customers/find/none', 404],
    ['ms-service-app-ms2', '/actuator/health/liveness', 200],
    ['ms-service-app-ms2', '/seller/find/0', 200],
    ['ms-service-app-ms2', '/seller/find/39', 200],
    ['user-observability', '/health/liveness', 200],
    ['user-observability', '/nothing', 404],
    ['ms-service-app-python', '/health', 200],
    ['ms-service-app-python', '/nothing', 404],
    ['ms-service-app-go', '/health', 200],
    ['ms-service-app-go', '/stock/none', 404],
  ] as const)('%s answers %s with %i', async (name, path, status) => {
    expect((await get(name, path)).status).toBe(status);
  });

  test('user-observability takes a user that is whole, and no other', async () => {
    const post = (body: string) =>
      fetch(demo.url('user-observability', '/api/users'), { method: 'POST', body });
    const user = { id: 3, name: 'ana', birthdate: '14-12-2024' };
    expect((await post(JSON.stringify(user))).status).toBe(201);
    expect((await post('{"id":4}')).status).toBe(400);
    expect((await post('no JSON')).status).toBe(400);
    expect(JSON.parse((await get('user-observability', '/api/users')).body)).toContainEqual(user);
  });

  test.each([
    ['hello-observability', '/start-customer'],
    ['ms-service-app-python', '/offers'],
    ['ms-service-app-go', '/stock/1'],
  ] as const)('%s fails now and then at %s', async (name, path) => {
    // With one error in ten, a hundred answers without any come once in 38,000 runs.
    const tenAtOnce = async () => {
      const answers: Awaited<ReturnType<typeof get>>[] = [];
      while (answers.length < 10) answers.push(await get(name, path));
      return answers;
    };
    const answers = (await Promise.all(Array.from({ length: 10 }, tenAtOnce))).flat();
    const failed = answers.filter(({ status }) => status === 500).length;
    expect(answers.every(({ status }) => status === 200 || status === 500)).toBe(true);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(40);
  });
});

describe('a request', () => {
  /** The calls of a request that went through all: hello-observability did not fail before it asked both others. */
  let trace: readonly ReceivedSpan[];

  beforeAll(async () => {
    trace = await until(
      'a trace through all services',
      async () => {
        await get('user-observability', '/api/users');
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        const calls = demo.received.spans.filter(({ kind }) => kind === server || kind === client);
        return spansOf('ms-service-app-ms2')
          .map(({ trace }) => calls.filter((other) => other.trace === trace))
          .find((spans) => spans.length === 7);
      },
      { seconds: 90 },
    );
  }, 100_000);

  test('makes one trace through all services that it touches, each called by the one before', () => {
    const byId = new Map(trace.map((span) => [span.id, span]));
    const way = (span: ReceivedSpan | undefined): string =>
      span === undefined
        ? ''
        : `${way(byId.get(span.parent))}/${span.resource['service.name']}${span.kind === client ? ' calls' : ''}`;
    const called = '/user-observability/user-observability calls/hello-observability';
    expect(trace.map(way).sort()).toEqual(
      [
        '/user-observability',
        '/user-observability/user-observability calls',
        called,
        `${called}/hello-observability calls`,
        `${called}/hello-observability calls`,
        `${called}/hello-observability calls/ms-service-app-ms1`,
        `${called}/hello-observability calls/ms-service-app-ms2`,
      ].sort(),
    );
  });

  test('is logged with its trace, once in each line', async () => {
    for (const span of trace.filter(({ kind }) => kind === server)) {
      const service = span.resource['service.name'] as DemoName;
      const lines = (await demo.printed(service)).filter((line) => line.includes(span.id));
      expect(lines).not.toEqual([]);
      for (const line of lines) {
        expect(line.match(/trace_id=[0-9a-f]{32}\b/g)).toEqual([`trace_id=${span.trace}`]);
        expect(line.match(/span_id=[0-9a-f]{16}\b/g)).toEqual([`span_id=${span.id}`]);
      }
    }
  });
});

/** A line of the JVM, or of an agent about itself. */
const ofOthers = /^(Picked up |OpenJDK |\[otel\.javaagent )/;

describe('what a service shows and sends', () => {
  test.each([
    ['ms-service-app-ms1', 'IllegalStateException'],
    ['ms-service-app-python', 'Traceback'],
  ] as const)('the stack trace of %s goes on with its entry', async (name, sign) => {
    if (name === 'ms-service-app-ms1') await get(name, '/customers/find/36');
    const lines = (await demo.printed(name)).filter((line) => !ofOthers.test(line));
    expect(lines.join('\n')).toContain(sign);
    const joined = new RegExp(`^(?:\\d{4}-\\d\\d-\\d\\d[T ]|${defaultContinuations.join('|')})`);
    expect(lines.filter((line) => !joined.test(line))).toEqual([]);
  });

  const exposition =
    /^(# TYPE \w+ (counter|gauge|histogram|summary)|\w+\{[^{}]*(\{id\}[^{}]*)?\} [0-9.e+-]+)$/i;

  test.each([
    ['hello-observability', '/start-customer'],
    ['ms-service-app-ms1', '/customers/find/8'],
    ['ms-service-app-ms2', '/seller/find/8'],
    ['user-observability', '/api/users'],
    ['ms-service-app-python', '/offers'],
    ['ms-service-app-go', '/stock/1'],
  ] as const)('%s counts a request to %s for Prometheus', async (name, path) => {
    const count = async () => {
      const { body } = await get(name, '/metrics');
      const lines = body.trimEnd().split('\n');
      expect(lines.filter((line) => !exposition.test(line))).toEqual([]);
      const counted = lines.filter((line) => line.startsWith('requests_total{'));
      return counted.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    };
    const before = await count();
    await get(name, path);
    expect(await count()).toBe(before + 1);
  });

  test.each([
    ['hello-observability', 'jvm_memory_used_bytes'],
    ['user-observability', 'nodejs_eventloop_utilization_ratio'],
  ] as const)('the agent of %s sends %s', async (name, metric) => {
    const found = await until(
      metric,
      async () => demo.received.newest(metric).find(({ labels }) => labels.job?.endsWith(name)),
      { seconds: 60 },
    );
    expect(found.value).toBeGreaterThanOrEqual(0);
  });

  test.each(['hello-observability', 'ms-service-app-python'] as const)(
    'what %s logs comes by OTLP too, with its trace',
    async (name) => {
      await get(name, name === 'hello-observability' ? '/start-customer' : '/offers');
      const logs = await until(
        'log records',
        async () => {
          const found = demo.received.logs.filter(({ resource }) => resource['service.name'] === name);
          return found.some(({ trace }) => trace !== '') ? found : undefined;
        },
        { seconds: 60 },
      );
      const traces = new Set(spansOf(name).map(({ trace }) => trace));
      const ofRequests = logs.filter(({ body }) => /^GET /.test(String(body)) && logs.length > 0);
      expect(ofRequests.some(({ trace }) => traces.has(trace))).toBe(true);
      expect(ofRequests.filter(({ body }) => /trace_id/.test(String(body)))).toEqual([]);
    },
  );
});

// The last one: nothing answers after it.
test.each([
  'hello-observability',
  'user-observability',
  'ms-service-app-python',
  'ms-service-app-go',
] as const)('%s ends when it is asked to', async (name) => {
  expect(await demo.secondsToEnd(name)).toBeLessThan(10);
});
