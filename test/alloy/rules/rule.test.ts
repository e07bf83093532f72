import { LokiWrite } from '../../../imports/alloy/loki';
import { sys } from '../../../lib/alloy';
import { whereOf } from '../../../lib/alloy/problem';
import { attributesOf, literalText, setting } from '../../../lib/alloy/rules/rule';
import { newConfig } from '../new-config';

const write = () =>
  new LokiWrite(newConfig(), 'w', { maxStreams: 5, endpoint: [{ url: 'http://a', name: sys.env('N') }] });

test('the attributes of a block are those of the blocks inside too', () => {
  expect(attributesOf(write()).map(({ path }) => path)).toEqual([
    'max_streams',
    'endpoint.name',
    'endpoint.url',
  ]);
});

test('a setting is the literal, the default when unset, and unknown for an expression', () => {
  expect(setting(write(), 'max_streams', 0)).toBe(5);
  expect(setting(write(), 'endpoint.batch_wait', '1s')).toBe('1s');
  expect(setting(write(), 'endpoint.name', 'x')).toBeUndefined();
});

test('only a literal has a text', () => {
  expect(literalText({ kind: 'literal', value: 'a' })).toBe('a');
  expect(literalText({ kind: 'literal', value: 1 })).toBeUndefined();
  expect(literalText(undefined)).toBeUndefined();
});

test('a broken rule names the block and the path', () => {
  expect(whereOf(write().where, 'endpoint.url')).toBe('loki.write "w": endpoint.url');
  expect(whereOf(write().where, '')).toBe('loki.write "w"');
});
