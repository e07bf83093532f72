import type { AlloyConfig } from '../../../lib/alloy';
import type { Signal } from '../../../lib/alloy/signal';
import { checkSettings, type Settings } from '../../../lib/lab/environment';
import { everythingOn } from '../../everything-on';
import { configurationsOf } from '../collectors/configurations';

const telemetry = { environment: 'staging', attributes: { 'cost.center': '42' } };

const vendor = { kind: 'otlp', url: 'http://otlp.vendor.svc:4318' };

/** Every pipeline, to every kind of exporter, in each layout of the traces. */
const layouts: Readonly<Record<string, Settings>> = Object.fromEntries(
  Object.entries(everythingOn).flatMap(([name, settings]) => {
    const { applicationObservability } = settings.pipelines;
    const tail = { policies: [{ name: 'errors', type: 'status', statuses: ['ERROR'] }] };
    const with_ = (sampling: object, alloy: object) =>
      checkSettings({
        ...settings,
        alloy: { ...settings.alloy, ...alloy },
        telemetry,
        destinations: { ...settings.destinations, vendor },
        pipelines: {
          ...settings.pipelines,
          collectorHealth: { ...settings.pipelines.collectorHealth, traceRatio: 0.1 },
          applicationObservability: { ...applicationObservability, sampling },
        },
      });
    return [
      [`${name}, several receivers`, with_({}, {})],
      [`${name}, two tiers`, with_({ tail }, {})],
    ];
  }),
);

/** The text of each component, by its name: `prometheus.remote_write "local"`. */
function textsOf(config: AlloyConfig): ReadonlyMap<string, string> {
  const text = Object.values(config.files()).join('\n');
  return new Map(
    [...text.matchAll(/^([a-z]\S*(?: "[^"]*")?) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => [
      name,
      body,
    ]),
  );
}

/** Push as labels, of everything that passes. */
const pushers = /^(prometheus\.remote_write|loki\.write|pyroscope\.write) /;

const labels = [
  ['cluster', 'everything'],
  ['cost_center', '42'],
  ['deployment_environment', 'staging'],
  ['deployment_environment_name', 'staging'],
] as const;

/** Send resources: these are to be described on their way. */
const exporters = /^otelcol\.exporter\.otlp(http)? /;

const attributes = [
  'k8s.cluster.name',
  'cost.center',
  'deployment.environment',
  'deployment.environment.name',
];

/** Credentials and storage flow too. */
const telemetrySignals: readonly Signal[] = ['metrics', 'logs', 'traces', 'profiles'];

/** What makes telemetry of its own, without the resource of what it is made from. */
const makers = /^otelcol\.connector\.(servicegraph|host_info) /;

/** What it takes was described before it was handed on. */
const handedOn = 'otelcol.receiver.otlp "by_trace"';

const describes = (text: string) =>
  attributes.every((name) => text.includes(`set(resource.attributes["${name}"]`));

/** The ways from where telemetry comes to an exporter on which nothing describes it, each by its beginning. */
function undescribed(config: AlloyConfig): readonly string[] {
  const texts = textsOf(config);
  const { blocks, edges } = config.graph;
  const found: string[] = [];
  for (const exporter of blocks.filter(({ where }) => exporters.test(where))) {
    const seen = new Set<string>();
    const waiting = [exporter.where];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at) || at === handedOn || describes(texts.get(at) ?? '')) continue;
      seen.add(at);
      const before = edges
        .filter(({ to, signal }) => to.where === at && telemetrySignals.includes(signal))
        .map(({ from }) => from.where);
      if (before.length === 0 || makers.test(at)) found.push(`${at} -> ${exporter.where}`);
      else waiting.push(...before);
    }
  }
  return found;
}

describe.each(Object.entries(layouts))('with everything on %s', (_, settings) => {
  const configs = [...configurationsOf(settings)];

  test('cluster, environment and own attributes are labels of all that is pushed', () => {
    const missing = configs.flatMap(([collector, config]) =>
      [...textsOf(config)]
        .filter(([name]) => pushers.test(name))
        .flatMap(([name, text]) =>
          labels
            .filter(([label, value]) => !new RegExp(`\\b${label} += "${value}"`).test(text))
            .map(([label]) => `${collector}: ${name}: ${label}`),
        ),
    );
    expect(missing).toEqual([]);
  });

  test('they are attributes of all that is sent by OTLP, wherever it comes from', () => {
    expect(
      configs.flatMap(([collector, config]) => undescribed(config).map((way) => `${collector}: ${way}`)),
    ).toEqual([]);
  });

  test('something is pushed and something is sent', () => {
    const names = configs.flatMap(([, config]) => config.graph.blocks.map(({ where }) => where));
    expect(names.filter((name) => pushers.test(name)).length).toBeGreaterThan(2);
    expect(names.filter((name) => exporters.test(name)).length).toBeGreaterThan(2);
  });
});
