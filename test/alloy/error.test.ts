import { AlloyConfigError } from '../../lib/alloy';
import { blockName, className, given } from '../../lib/alloy/error';

test('an error says where and what', () => {
  expect(new AlloyConfigError('loki.write "w"', 'it is wrong.')).toMatchObject({
    name: 'AlloyConfigError',
    message: 'loki.write "w": it is wrong.',
  });
});

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['a"b', '"a\\"b"'],
  [1.5, '1.5'],
  [Number.NaN, 'NaN'],
  [10n, '10'],
  [true, 'true'],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'an object'],
  [new Date(0), 'a Date'],
  [new Error('x'), 'an Error'],
  [() => 1, 'a function'],
])('%p is named %j', (value, name) => {
  expect(given(value)).toBe(name);
});

test('a long text is cut', () => {
  expect(given('x'.repeat(200))).toBe(`"${'x'.repeat(76)}...`);
});

test('a plain object has no class', () => {
  expect(className({ constructor: { name: 'Fake' } })).toBeUndefined();
  expect(className(Object.create(null))).toBeUndefined();
});

test('a block is named with its label', () => {
  expect(blockName('loki.write', 'w')).toBe('loki.write "w"');
  expect(blockName('logging', undefined)).toBe('logging');
});
