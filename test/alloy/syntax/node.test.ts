import { grouped, path } from '../../../lib/alloy/syntax/node';

test('words make a chain of accesses', () => {
  expect(path('a', 'b', 'c')).toEqual({
    kind: 'access',
    of: { kind: 'access', of: { kind: 'identifier', name: 'a' }, name: 'b' },
    name: 'c',
  });
});

test('an operator is put in brackets, other expressions stay', () => {
  const negative = { kind: 'unary', operator: '-', operand: path('a') } as const;
  expect(grouped(negative)).toEqual({ kind: 'paren', inner: negative });
  expect(grouped(path('a'))).toEqual(path('a'));
});
