import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RE2JS } from 're2js';
import { checkSettings } from '../../lib/lab/environment';
import { healthMetrics } from '../../lib/lab/pipelines/collector-health/components';
import { until } from '../../tools/test-cluster/until';
import { gaugeOf, logOf, send, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { order, shop, shopPod } from './shop';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  logs: { maxSize: '4Ki' },
  pipelines: {
    podLogs: { enabled: true, source: 'file', filters: [{ name: 'noise', pattern: 'nothing to see' }] },
    collectorHealth: { enabled: true, interval: '5s' },
  },
});

let lab: RunningLab;

/** What an Alloy tells of itself, by series, without those of zero. */
async function counted(name: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${await lab.alloy(name).url(12345)}/metrics`);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const series = lines.map((line): [string, number] => {
    const end = line.lastIndexOf(' ');
    return [line.slice(0, end), Number(line.slice(end))];
  });
  return new Map(series.filter(([, value]) => value > 0));
}

/** The first series with a value whose text has all of these parts; it must be one that is sent. */
async function loss(name: string, ...parts: readonly string[]): Promise<string> {
  const found = await until(
    parts.join(' '),
    async () =>
      [...(await counted(name)).keys()].find((series) => parts.every((part) => series.includes(part))),
    { seconds: 60 },
  );
  const metric = found.replace(/\{.*/s, '');
  expect(
    RE2JS.compile(`^(?:${healthMetrics.join('|')})$`)
      .matcher(metric)
      .find(),
  ).toBe(true);
  return found;
}

beforeAll(async () => {
  lab = await RunningLab.start(settings, {
    only: ['alloy-receiver', 'alloy-node'],
    objects: { pods: [shopPod] },
  });
  const { name, namespace, uid } = shopPod.metadata;
  const file = lab.alloy('alloy-node').path(`/var/log/pods/${namespace}_${name}_${uid}/app/0.log`);
  await mkdir(dirname(file), { recursive: true });
  const week = 7 * 24 * 3_600_000;
  const printed = [
    [week + 3_600_000, 'an old line'],
    [0, 'nothing to see here'],
    [0, `ERROR ${'x'.repeat(5_000)}`],
    [0, `INFO ${'x'.repeat(20_000)}`],
  ] as const;
  lab.destinations.answer = 400;
  const lines = printed.map(
    ([age, text], index) => `${new Date(Date.now() - age + index).toISOString()} stdout F ${text}\n`,
  );
  await writeFile(file, lines.join(''));
  const receiver = await lab.alloy('alloy-receiver').url(4318);
  await send(receiver, 'traces', traceOf('order', order));
  await send(receiver, 'metrics', gaugeOf(shop, 'jvm.threads', 42));
  await send(receiver, 'logs', logOf(shop, 'an order was placed', 'order'));
}, 150_000);

afterAll(() => lab?.stop());

describe('the health of a collector counts', () => {
  test.each(['too_old', 'filter_noise', 'long_line_of_low_level'])(
    'lines that are dropped: %s',
    async (reason) => {
      expect(
        await loss('alloy-node', 'loki_process_dropped_lines_total', `reason="${reason}"`),
      ).toBeDefined();
    },
  );

  test('lines that are cut', async () => {
    expect(await loss('alloy-node', 'loki_process_truncated_fields_total', 'field="line"')).toBeDefined();
  });

  test('log entries that a destination refuses', async () => {
    expect(await loss('alloy-node', 'loki_write_dropped_entries_total', 'ingester_error')).toBeDefined();
  });

  test('samples that a destination refuses', async () => {
    expect(await loss('alloy-receiver', 'prometheus_remote_storage_samples_failed_total')).toBeDefined();
  });

  test.each(['spans', 'log_records'])('%s that a destination refuses', async (what) => {
    expect(await loss('alloy-receiver', `otelcol_exporter_send_failed_${what}_total`)).toBeDefined();
  });

  test('what comes by OTLP', async () => {
    expect(await loss('alloy-receiver', 'otelcol_receiver_accepted_spans_total')).toBeDefined();
  });

  test('how much waits, and how much may', async () => {
    expect(await loss('alloy-receiver', 'otelcol_exporter_queue_capacity')).toBeDefined();
    expect([...(await counted('alloy-receiver')).keys()].join('\n')).toContain(
      'prometheus_remote_storage_shard',
    );
  });
});
