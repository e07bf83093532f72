import { array, coalesce, raw, string, sys } from '../../lib/alloy';
import { describe as describeType } from '../../lib/alloy/evaluate/value';
import { literalNode, type Place } from '../../lib/alloy/literal';
import type { TypeSchema } from '../../lib/alloy/schema';
import { printExpression } from '../../lib/alloy/syntax/print';

const place: Place = {
  at: 'a',
  fail: (at, problem) => {
    throw new Error(`${at}: ${problem}`);
  },
  bodySchema: () => ({
    attributes: { some_field: { type: { kind: 'string' }, required: true } },
    blocks: {},
  }),
  use: () => undefined,
};
const node = (type: TypeSchema, value: unknown) => literalNode(type, value, place);
const print = (type: TypeSchema, value: unknown) => printExpression(node(type, value));
const text: TypeSchema = { kind: 'string' };

test.each([
  [{ kind: 'number' }, -1.5, '-1.5'],
  [{ kind: 'number' }, -0, '0'],
  [{ kind: 'number' }, 1e21, '1e+21'],
  [{ kind: 'number' }, 5e-324, '5e-324'],
  [{ kind: 'duration' }, '1h2m3.5s', '"1h2m3.5s"'],
  [{ kind: 'duration' }, '0', '"0"'],
  [{ kind: 'bytes' }, '10MiB', '"10MiB"'],
  [{ kind: 'optionalSecret' }, 'x', '"x"'],
  [
    { kind: 'any' },
    [null, true, 'x', 1, { a: [] }],
    '[\n\tnull,\n\ttrue,\n\t"x",\n\t1,\n\t{\n\t\ta = [],\n\t},\n]',
  ],
  [{ kind: 'object', body: 'b' }, { someField: 'x' }, '{\n\tsome_field = "x",\n}'],
  [{ kind: 'capsule', name: 'discovery.Target' }, { __address__: 'a:1' }, '{\n\t__address__ = "a:1",\n}'],
] as const)('%j takes %j', (type, value, printed) => {
  expect(print(type, value)).toBe(printed);
});

test.each([
  [{ kind: 'number' }, Number.NaN, 'a: a number is needed, not NaN.'],
  [{ kind: 'number' }, Number.POSITIVE_INFINITY, 'a: a number is needed, not Infinity.'],
  [{ kind: 'number', integer: true }, 2 ** 53, 'a: a whole number is needed, not 9007199254740992.'],
  [{ kind: 'duration' }, '1d', 'a: a duration such as "30s" or "1m30s" is needed, not "1d".'],
  [{ kind: 'duration' }, '2562048h', 'a: a duration of less than 292 years is needed, not "2562048h".'],
  [{ kind: 'duration' }, 30, 'a: a duration such as "30s" or "1m30s" is needed, not 30.'],
  [{ kind: 'list', elem: text }, 'x', 'a: a list is needed, not "x".'],
  [{ kind: 'list', elem: text }, ['x', null], 'a[1]: text is needed, not null.'],
  [{ kind: 'map', elem: text }, ['x'], 'a: an object is needed, not a list.'],
  [{ kind: 'object', body: 'b' }, {}, 'a.some_field: a value is required; set "someField".'],
  [{ kind: 'object', body: 'b' }, { other: 1 }, 'a: "other" is not a field; allowed are someField.'],
  [{ kind: 'any' }, () => 1, 'a: an object is needed, not a function.'],
  [{ kind: 'any' }, [{ '': 1 }], 'a[0]: the key "" is empty or holds quotes'],
] as const)('%j refuses %p', (type, value, sentence) => {
  expect(() => node(type, value)).toThrow(sentence);
});

test.each([
  [text, sys.env('A')],
  [{ kind: 'secret' }, sys.env('A')],
  [{ kind: 'duration' }, sys.env('A')],
  [{ kind: 'number' }, sys.env('A')],
  [{ kind: 'list', elem: text }, string.split('a', ',')],
  [{ kind: 'capsule', name: 'otelcol.Consumer' }, raw('a')],
  [{ kind: 'bool' }, coalesce(raw<boolean>('a'), true)],
] as const)('%j takes a fitting expression', (type, expression) => {
  expect(() => node(type, expression)).not.toThrow();
});

test.each([
  [{ kind: 'bool' }, sys.env('A'), 'a: a bool is needed, and the expression yields text.'],
  [text, string.split('a', ','), 'a: text is needed, and the expression yields a list of text.'],
  [
    { kind: 'list', elem: { kind: 'map', elem: text } },
    string.split('a', ','),
    'a: a list of map of text is needed, and the expression yields a list of text.',
  ],
  [
    { kind: 'number' },
    array.concat([1]),
    'a: a number is needed, and the expression yields a list of any value.',
  ],
] as const)('%j refuses an expression that does not fit', (type, expression, sentence) => {
  expect(() => node(type, expression)).toThrow(sentence);
});

test('the types have names in errors', () => {
  expect(describeType({ kind: 'list', elem: { kind: 'capsule', name: 'discovery.Target' } })).toBe(
    'a list of reference of type discovery.Target',
  );
  expect(describeType({ kind: 'optionalSecret' })).toBe('text or a secret');
});
