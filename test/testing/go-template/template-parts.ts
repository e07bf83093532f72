import fc from 'fast-check';

export const q = (text: string) => JSON.stringify(text).replaceAll('\\u007f', '\\x7f');

/** Texts that templates meet, and that functions are given. */
const words: readonly string[] = [
  '',
  'error',
  'INFO',
  'a b  c',
  ' x ',
  '10',
  '-3',
  '0x1f',
  '010',
  '2.50',
  '7.00',
  '1e3',
  'true',
  'Straße ä',
  '😀é',
  'a,b,,c',
  'shop/cart/x.log',
  '/var//log/',
  '{"a": 1, "b": ["x", 2.5, null], "c": {"d": true, "e": "<&>"}}',
  '[3, "z", "a"]',
  'user=ann id=42',
  'aXbXc',
  '__a__',
  'it\'s "q" \\ <b>',
  'tab\there',
  'two\nlines',
];

export const data: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom('Value', 'level', 'app', 'n', 'json', 'Entry'),
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  ),
  { minKeys: 2, maxKeys: 6, noNullPrototype: true },
);

export const field = fc.constantFrom(
  '.Value',
  '.level',
  '.app',
  '.n',
  '.json',
  '.Entry',
  '.nothing',
  '$.Value',
  '.',
);
export const literal = fc.constantFrom(...words).map(q);
export const count = fc.constantFrom('0', '1', '2', '3', '-1', '5', '100');
export const number = fc.oneof(count, fc.constantFrom('1.5', '0x10', '1_0', "'a'", '2.0', '010'));
export const truth = fc.constantFrom('true', 'false');
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('.Value', '.level', '.app') },
  { weight: 2, arbitrary: literal },
);
export const any = fc.oneof({ weight: 3, arbitrary: field }, literal, number, truth, fc.constant('nil'));
export const listed = fc.oneof(
  fc.constantFrom(
    '(list 3 "a" .Value nil "a")',
    '(until 4)',
    '(list)',
    '(fromJson .json)',
    '(splitList "," .Value)',
  ),
  text.map((one) => `(splitList "X" ${one})`),
  field,
);
export const mapped = fc.constantFrom(
  '(dict "a" .Value "b" 2 "c")',
  '(fromJson .json)',
  '(fromJson `{"a": {"b": 1}, "z": null}`)',
  '(dict)',
  '.',
  '(split "," .Value)',
);
export const expression = fc
  .constantFrom('([a-z]+)', 'X', '', 'a|b', '(?P<n>\\\\d+)', '(', '[,= ]+', '.', 'x*')
  .map((one) => `"${one}"`);

export const parts = (...all: readonly (string | fc.Arbitrary<string>)[]) =>
  fc
    .tuple(...all.map((one) => (typeof one === 'string' ? fc.constant(one) : one)))
    .map((found) => found.join(''));
const call = (names: readonly string[], ...args: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(fc.constantFrom(...names), ...args).map((words) => words.join(' '));
/** The last argument comes through a pipeline as often as behind the others. */
export const calls = (names: readonly string[], ...args: readonly fc.Arbitrary<string>[]) => {
  const last = args.at(-1);
  if (!last) return call(names);
  return fc.oneof(
    call(names, ...args),
    fc.tuple(last, call(names, ...args.slice(0, -1))).map(([one, rest]) => `${one} | ${rest}`),
  );
};
export const action = (inside: fc.Arbitrary<string>) => inside.map((one) => `{{ ${one} }}`);
export const actions = (...inside: readonly fc.Arbitrary<string>[]) =>
  fc.array(action(fc.oneof(...inside)), { minLength: 1, maxLength: 2 }).map((all) => all.join('|'));

export const comparison = fc.oneof(
  calls(['eq', 'ne', 'lt', 'le', 'gt', 'ge'], any, any),
  calls(['eq', 'ne', 'lt', 'le', 'gt', 'ge'], text, text),
  calls(['eq'], any, any, any),
  calls(
    ['eq', 'lt', 'ge'],
    calls(['len'], text).map((one) => `(${one})`),
    count,
  ),
);
export const condition = fc.oneof(
  comparison,
  field,
  calls(['and', 'or'], any, any),
  calls(['not'], any),
  comparison.map((one) => `not (${one})`),
  fc.tuple(comparison, comparison).map(([a, b]) => `and (${a}) (${b})`),
);
export const body = fc.oneof(
  action(field),
  fc.constantFrom('x', ' - ', '{{ . }}', '{{ $ }}', '{{ $v }}', '{{ $v = "new" }}{{ $v }}', '{{ len . }}'),
);
