import { given, oneOf, pathOf } from '../../../lib/lab/settings/errors';

test('a path reads as it would be written in the environment file', () => {
  expect(pathOf(['applications', 1, 'env', 'MY-KEY'])).toBe('applications[1].env["MY-KEY"]');
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j reads "%s"', (values, expected) => {
  expect(oneOf(values)).toBe(expected);
});

test.each([
  ['text', '"text"'],
  [1.5, '1.5'],
  [Number.NaN, 'NaN'],
  [null, 'null'],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'an object'],
  [String, 'a function'],
])('%p is named %s', (value, expected) => {
  expect(given(value)).toBe(expected);
});

test('long text is cut', () => {
  expect(given('x'.repeat(100))).toBe(`"${'x'.repeat(77)}..."`);
});
