import fc, { type GeneratorValue } from 'fast-check';
import type { OttlTexts } from '../../lib/alloy/ottl/check';

export const seed = 20261128;

const tokens = /"(?:\\.|[^\\"])*"|0x[\da-fA-F]+|\d+\.\d+|\w+|[=!<>]=|\s+|[\s\S]/g;

/** Words and values that fit somewhere and nowhere. */
const words: readonly string[] = [
  ...['1', '-1', '0', '007', '09', '1.5', '.5', '1e5', '99999999999999999999', '0x0a', '0xabc', '"a"', '""'],
  ...['"["', '"\\q"', '"\\x41"', '"(a"', '"upsert"', '"%Y"', '"10.0.0.0/8"', 'true', 'nil', '[]', '["a"]'],
  ...['[1, 2]', '{}', '{"a": [1]}', 'attributes', 'attributes["a"]', 'attributes[0]', 'attributes[name]'],
  ...[
    'name',
    'body',
    'span',
    'resource',
    'resource.attributes',
    'span.name',
    'log.body',
    'metric.name',
    'cache',
  ],
  ...[
    'body.string',
    'body["a"]',
    'status.code',
    'trace_id',
    'trace_id.string',
    'kind.string',
    'otelcol.client.addr',
  ],
  ...[
    'SPAN_KIND_SERVER',
    'SEVERITY_NUMBER_INFO',
    'SHA256',
    'ToLowerCase',
    'Now()',
    'Now(1)',
    'UUID()',
    'Len(name)',
  ],
  ...[
    'IsMatch(name, "a")',
    'Concat(["a"], "")',
    'Int("5")',
    'Double("x")',
    'Bool("yes")',
    'SpanID(0x0102030405060708)',
  ],
  ...[
    'set',
    'delete_key',
    'IsRootSpan',
    'IsRootSpan()',
    'Duration("1s")',
    'Hours(Now())',
    'Time("a", "%Y", "UTC")',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    ',',
    '.',
    '=',
    '==',
    '!=',
    '<',
    '+',
    '-',
    '*',
    '/',
    'and',
    'or',
    'not',
    'where',
    ':',
    '{',
    '}',
  ],
  ...['target=', 'key=', 'regex_pattern=', 'utf8_safe=true', 'depth=0', '=>', '_', '#', "'"],
];

type Random = GeneratorValue;

const pick = <Item>(random: Random, items: readonly Item[], otherwise: Item): Item =>
  items.length === 0 ? otherwise : (items[random(fc.nat, items.length - 1)] ?? otherwise);

type Change = (random: Random, parts: string[], at: number, others: readonly string[]) => void;

const changes: readonly Change[] = [
  (_random, parts, at) => parts.splice(at, 1),
  (_random, parts, at) => parts.splice(at, 0, parts[at] ?? ''),
  (random, parts, at) => {
    const other = random(fc.nat, parts.length - 1);
    [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
  },
  (random, parts, at) => parts.splice(at, 1, pick(random, words, '')),
  (random, parts, at) => parts.splice(at, 1, pick(random, words, '')),
  (random, parts, at, others) => parts.splice(at, 1, pick(random, others, '')),
  likeIt,
  likeIt,
  likeIt,
  likeIt,
  (random, parts, at) => parts.splice(at, 0, ' ', pick(random, words, ''), ' '),
  (random, parts, at) => {
    const word = parts[at] ?? '';
    const place = random(fc.nat, Math.max(0, word.length - 1));
    parts[at] = word.slice(0, place) + word.slice(place + 1);
  },
  (random, parts, at) => {
    const word = parts[at] ?? '';
    const place = random(fc.nat, word.length);
    parts[at] = word.slice(0, place) + pick(random, [...'aZ_0.([" \n\\'], 'x') + word.slice(place);
  },
  (_random, parts, at) => {
    const word = parts[at] ?? '';
    parts[at] =
      word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word.toLowerCase();
  },
  (random, parts, at) => parts.splice(at, 0, ', ', pick(random, words, '1')),
];

/** Another word of the same kind: a text, a number, a name in lower, upper or mixed case. */
function likeIt(random: Random, parts: string[], at: number, others: readonly string[]): void {
  const kind = kinds.find((expression) => expression.test(parts[at] ?? ''));
  parts[at] = pick(random, kind ? others.filter((other) => kind.test(other)) : [], parts[at] ?? '');
}

const kinds = [/^"/, /^\d/, /^[a-z]/, /^[A-Z][A-Z]/, /^[A-Z]/];

/** Random changes of right texts, the same ones every time. */
export function mutations(examples: readonly OttlTexts[], count: number): readonly OttlTexts[] {
  const others = [
    ...new Set(examples.flatMap(({ statements = [], conditions = [] }) => [...statements, ...conditions])),
  ]
    .flatMap((text) => text.match(tokens) ?? [])
    .filter((token) => /\w/.test(token));
  return fc.sample(fc.gen(), { numRuns: count, seed }).map((random, index) => {
    const example = examples[index % examples.length] ?? {
      component: 'filter',
      signal: 'trace',
      context: 'span',
    };
    const change = (texts: readonly string[] | undefined) =>
      texts?.map((text) => changed(random, text, others));
    return {
      ...example,
      statements: change(example.statements),
      conditions: change(example.conditions),
      expressions: change(example.expressions),
    };
  });
}

function changed(random: Random, text: string, others: readonly string[]): string {
  const parts = [...(text.match(tokens) ?? [])];
  for (let times = random(fc.nat, 3) === 0 ? 2 : 1; times > 0 && parts.length > 0; times -= 1) {
    const solid = parts.flatMap((part, index) => (part.trim() === '' ? [] : [index]));
    pick(random, changes, () => {})(random, parts, pick(random, solid, 0), others);
  }
  return parts.join('');
}
