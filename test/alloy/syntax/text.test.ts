import { isBareKey, isIdentifier, isKey, quote, stringLiteral } from '../../../lib/alloy/syntax/text';

test.each(['a', '_1', 'größe', 'x9'])('%s is an identifier', (name) => {
  expect(isIdentifier(name)).toBe(true);
});

test.each(['', '1a', 'a-b', 'a.b', 'true', 'false', 'null', 'a '])('%j is no identifier', (name) => {
  expect(isIdentifier(name)).toBe(false);
});

test('only ASCII identifiers are keys without quotes', () => {
  expect(['a_1', 'größe', 'null', 'a b'].map(isBareKey)).toEqual([true, false, false, false]);
});

test('keys hold no quotes, backslashes or characters that do not print', () => {
  expect(['service.name', 'a`b', 'é', '', '"', '\\', '\n', '\u00a0'].map(isKey)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false],
  ]);
});

test('quotes escape as Go does', () => {
  expect(quote('"\\\n\x01\u200b😀')).toBe('"\\"\\\\\\n\\x01\\u200b😀"');
});

test('text that needs escapes stands in backticks where it can', () => {
  expect(['a', 'a"b', '\\d', '`\\d`', '"\n"'].map(stringLiteral)).toEqual([
    ...['"a"', '`a"b`', '`\\d`', '"`\\\\d`"', '"\\"\\n\\""'],
  ]);
});
