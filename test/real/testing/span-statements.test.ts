import fc from 'fast-check';
import { freePort, RunningAlloy } from '../../../lib/testing/alloy/running';
import { otlpTaker, sendSpans, spansOf } from '../../../lib/testing/alloy/spans';
import { Taker } from '../../../lib/testing/alloy/taker';
import { Computed, Flow } from '../../../lib/testing/flow/flow';
import { tested } from '../../../lib/testing/pipeline/tested';
import { spans as kind } from '../../../lib/testing/spans/kind';
import { type Span, spanKinds, statusCodes } from '../../../lib/testing/spans/span';
import { alloyProgram } from '../../../tools/real-programs/programs';

/** Each component has 30 configurations, and each 20 spans: 600 cases. */
const configurations = 30;
const spansOfEach = 20;
const seed = Number(process.env.SEED ?? 14);

const q = (text: string) => JSON.stringify(text);
const key = fc.constantFrom('a', 'b', 'http.route', 'user_id');
const attribute = fc.oneof(
  fc.constantFrom('', 'x', 'abc', '/health', 'Ab12', '10'),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(0.5, 2.25),
  fc.boolean(),
);
const attributes = fc.dictionary(key, attribute, { maxKeys: 4, noNullPrototype: true });
const span: fc.Arbitrary<Span> = fc.record({
  name: fc.constantFrom('GET /', 'drop it', 'abc', ''),
  kind: fc.constantFrom(...spanKinds),
  status: fc.constantFrom(...statusCodes),
  statusMessage: fc.constantFrom('', 'no stock'),
  attributes,
  resource: attributes,
  isRoot: fc.boolean(),
});

const path = fc.oneof(
  key.map((name) => `attributes[${q(name)}]`),
  key.map((name) => `resource.attributes[${q(name)}]`),
  fc.constant('name'),
  fc.constant('status.message'),
);
const literal = fc.constantFrom('"abc"', '"x"', '10', '0.5', 'true', 'nil', '"/health"', '-3');
const converted = fc.oneof(
  path,
  fc.tuple(path, path).map(([a, b]) => `Concat([${a}, "-", ${b}], "+")`),
  path.map((a) => `ConvertCase(${a}, "upper")`),
  path.map((a) => `SHA256(${a})`),
);
const comparison = fc
  .tuple(path, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), fc.oneof(literal, path))
  .map((parts) => parts.join(' '));
const simple = fc.oneof(
  comparison,
  fc.tuple(path, fc.constantFrom('^a', '[0-9]+', 'h$')).map(([a, pattern]) => `IsMatch(${a}, ${q(pattern)})`),
  path.map((a) => `IsString(${a})`),
  fc.constantFrom('IsRootSpan()', 'kind == SPAN_KIND_SERVER', 'status.code == STATUS_CODE_ERROR', 'true'),
);
const condition = fc.oneof(
  simple,
  fc.tuple(simple, fc.constantFrom('and', 'or'), simple).map(([a, joined, b]) => `${a} ${joined} not (${b})`),
  fc.tuple(simple, simple, simple).map(([a, b, c]) => `${a} or ${b} and ${c}`),
);
const editor = fc.oneof(
  fc
    .tuple(
      path,
      fc.oneof(
        literal.filter((text) => text !== '-3'),
        converted,
      ),
    )
    .map(([a, b]) => `set(${a}, ${b})`),
  key.map((name) => `delete_key(attributes, ${q(name)})`),
  fc.constantFrom('"^a"', '"[._]"').map((pattern) => `delete_matching_keys(attributes, ${pattern})`),
  fc.constantFrom('"^a"', '"[._]"').map((pattern) => `keep_matching_keys(attributes, ${pattern})`),
  fc.uniqueArray(key, { minLength: 1 }).map((names) => `keep_keys(attributes, [${names.map(q).join(', ')}])`),
  fc
    .tuple(path, fc.constantFrom('"[a-c]"', '"(\\\\w)(\\\\d)"'), fc.constantFrom('"<$1>"', '"-"'))
    .map(([a, b, c]) => `replace_pattern(${a}, ${b}, ${c})`),
  fc.constant('replace_all_patterns(attributes, "value", "[0-9]+", "<n>")'),
  fc.constant('truncate_all(attributes, 2)'),
  key.map((name) => `limit(attributes, 2, [${q(name)}])`),
);
const statement = fc.oneof(
  editor,
  fc.tuple(editor, condition).map(([edit, where]) => `${edit} where ${where}`),
);

const action = fc.oneof(
  fc
    .tuple(
      key,
      fc.constantFrom('insert', 'update', 'upsert'),
      fc.oneof(
        fc.constantFrom('value = "v"', 'value = 5'),
        key.map((name) => `from_attribute = ${q(name)}`),
      ),
    )
    .map(([name, what, value]) => `key = ${q(name)}\naction = ${q(what)}\n${value}`),
  key.map((name) => `key = ${q(name)}\naction = "delete"`),
  fc.constant('action = "delete"\npattern = "^a|_"'),
  fc.constant('key = "http.route"\naction = "extract"\npattern = "(?P<first>.)(?P<b>h?)"'),
);

const listOf = (texts: readonly string[]) => `[${texts.map(q).join(', ')}]`;
const some = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });
const components: readonly (readonly [name: string, body: fc.Arbitrary<string>])[] = [
  ['filter', some(condition).map((all) => `traces {\nspan = ${listOf(all)}\n}`)],
  [
    'transform',
    some(statement).map((all) => `trace_statements {\ncontext = "span"\nstatements = ${listOf(all)}\n}`),
  ],
  ['attributes', some(action).map((all) => all.map((one) => `action {\n${one}\n}`).join('\n'))],
];

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed });
const given = sample(span, spansOfEach).map((one, index) => ({
  ...one,
  resource: { ...one.resource, n: index },
}));
const cases = components.flatMap(([component, body]) =>
  sample(body, configurations).map((text, index) => ({
    component,
    id: `${component}_${index}`,
    text: `otelcol.processor.${component} "${component}_${index}" {\n${text}\noutput {\ntraces = [otelcol.exporter.otlphttp.${component}_${index}.input]\n}\n}`,
  })),
);

let taken: Taker['taken'];

beforeAll(async () => {
  process.env.ALLOY_BIN = alloyProgram();
  const port = await freePort();
  const taker = await Taker.start();
  const receiver = `otelcol.receiver.otlp "given" {
http {
endpoint = "127.0.0.1:${port}"
}
output {
traces = [${cases.map(({ component, id }) => `otelcol.processor.${component}.${id}.input`).join(', ')}]
}
}`;
  const ends = cases.map(({ id }) => otlpTaker(id, `${taker.url}/${id}`));
  const alloy = await RunningAlloy.start([receiver, ...cases.map(({ text }) => text), ...ends].join('\n'));
  try {
    await sendSpans(`http://127.0.0.1:${port}/v1/traces`, given);
    await taker.quiet(2_000);
  } finally {
    await alloy.stop();
    await taker.stop();
  }
  taken = taker.taken;
});

/** One text for each span; keys in one order. */
const texts = (spans: readonly Span[]) =>
  spans
    .map((one) =>
      JSON.stringify(
        {
          ...one,
          attributes: Object.entries(one.attributes).sort(),
          resource: Object.entries(one.resource).sort(),
        },
        Object.keys(one).sort(),
      ),
    )
    .sort();

test.each(components.map(([name]) => name))(
  'otelcol.processor.%s does in memory what it does in Alloy',
  (name) => {
    const different = cases
      .filter(({ component }) => component === name)
      .flatMap(({ component, id, text }) => {
        const arrived = texts(
          taken.filter(({ path }) => path.startsWith(`/${id}/`)).flatMap(({ body }) => spansOf(body)),
        );
        const config = `${text}\n${otlpTaker(id, 'http://127.0.0.1:1')}`;
        const flow = new Flow(tested(config), kind, `otelcol.processor.${component}.${id}`);
        const computed = texts(flow.ends.flatMap((end) => new Computed(flow, given).out(end)));
        const extra = computed.filter((one) => !arrived.includes(one));
        const missing = arrived.filter((one) => !computed.includes(one));
        return extra.length + missing.length > 0 ? [{ text, extra, missing }] : [];
      });
    expect(different).toEqual([]);
  },
);
