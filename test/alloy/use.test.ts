import { LokiWrite } from '../../imports/alloy/loki';
import { parseExpression } from '../../lib/alloy/syntax/parse';
import { BlockNames, namedExport, words } from '../../lib/alloy/use';
import { newConfig } from './new-config';

test.each([
  ['a', [['a']]],
  ['a.b.c', [['a', 'b', 'c']]],
  [
    'a.b[c.d].e',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['f.g(a, [b.c], { k = d })', [['f', 'g'], ['a'], ['b', 'c'], ['d']]],
  ['-a + (b.c) * !d', [['a'], ['b', 'c'], ['d']]],
  ['"a" == 1', []],
])('the words of %s', (text, chains) => {
  expect(words(parseExpression(text))).toEqual(chains);
});

test('words that a block is named by mean its export', () => {
  const write = new LokiWrite(newConfig(), 'w');
  expect(namedExport(['loki', 'write', 'w', 'receiver', 'more'], new BlockNames([write]))).toEqual({
    kind: 'export',
    component: 'loki.write',
    label: 'w',
    export: 'receiver',
  });
});

test('words that no block is named by are read from their end', () => {
  expect(namedExport(['loki', 'write', 'w', 'receiver'], new BlockNames([]))).toMatchObject({
    component: 'loki.write',
    label: 'w',
    export: 'receiver',
  });
  expect(namedExport(['a'], new BlockNames([]))).toMatchObject({ component: 'a', label: '', export: '' });
});
