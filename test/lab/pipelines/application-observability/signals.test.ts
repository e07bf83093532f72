import { checkSettings } from '../../../../lib/lab/environment';
import { chartsOf } from '../../../../lib/lab/manifests';

const shop = { name: 'shop', language: 'java', image: 'docker.io/example/shop:1.0.0', port: 8080 };

const mimir = { mimir: { url: 'https://mimir.example/api/v1/push' } };
const loki = { loki: { url: 'https://loki.example/loki/api/v1/push' } };
const tempo = { tempo: { url: 'https://tempo.example' } };

const chartsWith = (applicationObservability: object, own: object, more: object = {}) =>
  chartsOf(
    checkSettings({
      cluster: { name: 'lab', provider: 'other' },
      destinations: { own: { kind: 'self-hosted', ...own } },
      pipelines: { applicationObservability },
      applications: [{ ...shop, variant: 'auto-sidecar' }],
      ...more,
    }),
  );

const objectsWith = (...given: Parameters<typeof chartsWith>) =>
  chartsWith(...given).flatMap(({ manifests }) => manifests);

/** The texts of Alloy's configurations. */
const textWith = (...given: Parameters<typeof chartsWith>) =>
  objectsWith(...given)
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('alloy-'))
    .flatMap((object) => Object.values<string>(Object(object).data))
    .join('\n');

describe.each([
  ['traces', { traces: false }, { ...mimir, ...loki }],
  ['metrics', { metrics: false, metricsFromTraces: 'none' }, { ...loki, ...tempo }],
  ['logs', { logs: false }, { ...mimir, ...tempo }],
] as const)('a lab without %s', (signal, said, own) => {
  test('synthesizes with destinations that take none', () => {
    expect(textWith(said, own)).toContain('otelcol.receiver.otlp "default"');
  });

  test('passes none from one component to the next', () => {
    const text = textWith(said, own);
    expect(text).not.toMatch(new RegExp(`^\\s+${signal}\\s+= \\[(?!\\])`, 'm'));
    for (const other of ['traces', 'metrics', 'logs'].filter((name) => name !== signal))
      expect(text).toMatch(new RegExp(`^\\s+${other}\\s+= \\[(?!\\])`, 'm'));
  });

  test('tells agents to send none, and has a sidecar that takes none', () => {
    const all = objectsWith(said, own);
    const [instrumentation] = all.filter(({ kind }) => kind === 'Instrumentation');
    expect(Object(instrumentation?.spec).env).toContainEqual({
      name: `OTEL_${signal.toUpperCase()}_EXPORTER`,
      value: 'none',
    });
    const [collector] = all.filter(({ kind }) => kind === 'OpenTelemetryCollector');
    const pipelines = Object.keys(Object(collector?.spec).config.service.pipelines);
    expect(pipelines).toHaveLength(2);
    expect(pipelines).not.toContain(signal);
  });
});

test('one signal alone is enough', () => {
  const said = { traces: true, metrics: false, logs: false, metricsFromTraces: 'none' };
  const text = textWith(said, tempo);
  expect(text).toContain('otelcol.exporter.otlphttp "own_traces"');
  expect(text).not.toContain('otelcol.processor.batch "default"');
});

describe('a lab without application observability', () => {
  const clean = { applications: [{ ...shop, variant: 'clean' }] };

  test('has no receiver, and nothing that would inject what sends to it', () => {
    expect(chartsWith({ enabled: false }, mimir, clean).map(({ chart }) => chart)).toEqual([
      '00-namespaces',
      '50-apps',
    ]);
  });

  test('has only the namespaces that are left', () => {
    const namespaces = objectsWith({ enabled: false }, mimir, clean).filter(
      ({ kind }) => kind === 'Namespace',
    );
    expect(namespaces.map(({ metadata }) => metadata.name)).toEqual(['monitoring', 'applications']);
  });

  test('collects what else there is', () => {
    const pipelines = { applicationObservability: { enabled: false }, podLogs: { enabled: true } };
    expect(textWith({}, loki, { ...clean, pipelines })).toContain('loki.write "own"');
  });
});
