import fc from 'fast-check';

/** Stages of one kind with lines that go through them. */
export interface StageKind {
  readonly name: string;
  /** The stages as text of Alloy, for one configuration. */
  readonly stages: fc.Arbitrary<string>;
  readonly line: fc.Arbitrary<string>;
}

export const q = (text: string) => JSON.stringify(text);
export const word = fc.constantFrom('a', 'b', 'c', 'key', 'level', 'msg');
export const words = (max = 3) => fc.uniqueArray(word, { minLength: 1, maxLength: max });
export const plainText = fc.oneof(
  fc.constantFrom(
    '',
    'error',
    'info',
    '10',
    '0',
    'a b',
    'ä€😀',
    'x=1',
    '{}',
    '4111 1111 1111 1111',
    '-',
    'true',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
export const list = (names: readonly string[]) => `[${names.map(q).join(', ')}]`;
export const object = (fields: readonly (readonly [string, string])[]) =>
  `{${fields.map(([name, value]) => `${q(name)} = ${q(value)}`).join(', ')}}`;
export const map = (value: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(word, value), { minLength: 1, maxLength: 3, selector: ([name]) => name })
    .map(object);
/** Of two names for one key, Alloy takes either. */
export const differing = (value: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(word, value), {
      minLength: 1,
      maxLength: 3,
      selector: ([name, key]) => key || name,
    })
    .filter((pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length)
    .map(object);
export const block = (name: string, attributes: Readonly<Record<string, string | undefined>>, inside = '') =>
  `stage.${name} {\n${Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key} = ${value}\n`]))
    .join('')}${inside}}\n`;
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const flag = maybe(fc.constantFrom('true', 'false'));
export const stage = (name: string, attributes: Readonly<Record<string, fc.Arbitrary<string | undefined>>>) =>
  fc.record(attributes).map((given) => block(name, given));

/** What an object of JSON holds that is read before the stage. */
const scalar = fc.oneof(
  plainText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
export const jsonValue = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ x: scalar }) },
);
export const jsonObject = fc
  .dictionary(word, jsonValue, { maxKeys: 5 })
  .map((value) => JSON.stringify(value));
export const jsonLine = fc.oneof(
  { weight: 6, arbitrary: jsonObject },
  { weight: 1, arbitrary: fc.constantFrom('null', '[1]', '"a"', '{"a":', 'x', '{"a":1} x') },
);
const extract = block('json', {
  expressions: object(['a', 'b', 'c', 'key', 'level', 'msg'].map((name) => [name, ''])),
});
export const extracting = (stages: fc.Arbitrary<string>) => stages.map((text) => extract + text);

/** Regular expressions with groups that are named. */
export const regexes = fc.constantFrom(
  '(?P<key>\\w+)',
  '^(?P<a>\\d+)(?P<b>x)?',
  '(?P<level>error|info)',
  'b',
  '(?i)(?P<msg>E.)',
  '(?P<a>.*)=(?P<b>.*)',
  '^$',
  '(?s)(?P<key>.)',
  '(?P<c>[^ ]+) (?P<a>\\S*)',
);
