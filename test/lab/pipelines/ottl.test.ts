import type { AlloyConfig, TopLevelBlock } from '../../../lib/alloy';
import { environment, type Settings } from '../../../lib/lab/environment';
import { ottlContexts } from '../../../lib/lab/settings/ottl';
import { everythingOn } from '../../everything-on';
import { environments } from '../../lab-manifests';
import { checkOttl, type OttlItem } from '../../ottl/real-parser';
import { configurationsOf } from '../collectors/configurations';

const own = environment({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  telemetry: {
    environment: 'a "quoted" \\ name',
    attributes: { team: 'a "quoted" \\ name' },
    remove: ['http.request.header.cookie'],
    transforms: [{ name: 'team', context: 'span', statements: ['set(span.attributes["team"], "shop")'] }],
    filters: {
      rules: [
        { name: 'slow', traces: ['span.name == "x"'], spans: ['IsMatch(span.name, "^internal")'] },
        {
          name: 'debug',
          logs: ['log.severity_number < SEVERITY_NUMBER_INFO'],
          metrics: ['metric.name == "up"'],
        },
        {
          name: 'noise',
          datapoints: ['datapoint.attributes["x"] == "y"'],
          spanEvents: ['spanevent.name == "z"'],
        },
      ],
    },
  },
  pipelines: {
    applicationObservability: { forwarders: ['gateways'], spanMetrics: { perInstance: false } },
  },
});

const every: readonly [string, Settings][] = [
  ...Object.entries(environments),
  ...Object.entries(everythingOn).map(([name, settings]) => [`everything on ${name}`, settings] as const),
  ['texts of its own', own] as const,
].map(([name, settings]) => [name, settings]);

test.each(every)('the collector reads every OTTL text of the environment %s', async (_name, settings) => {
  const items = [...configurationsOf(settings).values()].flatMap(textsOf);
  expect(items.length).toBeGreaterThan(50);
  const errors = await checkOttl(items);
  expect(errors.flatMap((error, index) => (error ? [{ ...items[index], error }] : []))).toEqual([]);
});

/** The OTTL texts of a configuration, each once. */
function textsOf(config: AlloyConfig): readonly OttlItem[] {
  const items = config.blocks.flatMap(itemsOf);
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function itemsOf({ component, statement }: TopLevelBlock): readonly OttlItem[] {
  switch (component) {
    case 'otelcol.processor.transform':
      return bodiesOf(statement.body, /_statements$/).flatMap((body) =>
        items(body, 'statements', 'statement'),
      );
    case 'otelcol.processor.filter':
      return bodiesOf(statement.body, /_conditions$/).flatMap((body) =>
        items(body, 'conditions', 'condition'),
      );
    case 'otelcol.processor.tail_sampling':
      return deepTexts(statement.body, 'span').map((text) => ({ context: 'span', kind: 'condition', text }));
    default:
      return [];
  }
}

type Body = TopLevelBlock['statement']['body'];

function bodiesOf({ statements }: Body, name: RegExp): readonly Body[] {
  return statements.flatMap((found) => (found.kind === 'block' && name.test(found.name) ? [found.body] : []));
}

function items(body: Body, list: string, kind: OttlItem['kind']): readonly OttlItem[] {
  const context = ottlContexts.find((known) => texts(body, 'context').includes(known));
  if (context === undefined) throw new Error(`A list of ${list} without a context.`);
  return texts(body, list).map((text) => ({ context, kind, text }));
}

function texts(body: Body, name: string): readonly string[] {
  return body.statements.flatMap((found) => {
    if (found.kind !== 'attribute' || found.name !== name) return [];
    const { value } = found;
    const elements = value.kind === 'array' ? value.elements : [value];
    return elements.flatMap((element) => (element.kind === 'literal' ? [String(element.value)] : []));
  });
}

function deepTexts(body: Body, name: string): readonly string[] {
  return [
    ...texts(body, name),
    ...body.statements.flatMap((found) => (found.kind === 'block' ? deepTexts(found.body, name) : [])),
  ];
}
