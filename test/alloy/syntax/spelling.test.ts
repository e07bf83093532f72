import { numberLiteral, stringFromSpelling } from '../../../lib/alloy/syntax/spelling';

test.each([
  ['1', { value: 1 }],
  ['010', { value: 8, text: '010' }],
  ['09', { value: 9, text: '09' }],
  ['1.50', { value: 1.5, text: '1.50' }],
  ['9007199254740993', { value: 9007199254740992, text: '9007199254740993' }],
])('the number %s', (text, literal) => {
  expect(numberLiteral(text)).toEqual({ kind: 'literal', ...literal });
});

test.each([
  ['"a\\n\\t\\"\\\\"', 'a\n\t"\\'],
  ['"\\x41\\101\\u00e9\\U0001F600"', 'AAé😀'],
  ['"\\xc3\\xa9"', 'é'],
  ['`a\\n\r\nb`', 'a\\n\nb'],
])('the text %s', (text, value) => {
  expect(stringFromSpelling(text)).toEqual({ kind: 'literal', value });
});

test('bytes that are no text keep their spelling, with tabs spelled out', () => {
  expect(stringFromSpelling('"\\xff\t"')).toMatchObject({ text: '"\\xff\\t"' });
});
