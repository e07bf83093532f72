import { DiscoveryKubernetes } from '../../imports/alloy/discovery';
import { LokiWrite } from '../../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../../imports/alloy/remote';
import { type Expression, Ref, raw, sys } from '../../lib/alloy';
import { printExpression } from '../../lib/alloy/syntax/print';
import { newConfig } from './new-config';

const print = (expression: Expression<unknown>) => printExpression(expression.node);

test('a reference names component, label and export', () => {
  const write = new LokiWrite(newConfig(), 'w');
  expect(print(write.receiver)).toBe('loki.write.w.receiver');
  expect(write.receiver).toBeInstanceOf(Ref);
  expect(write.receiver.uses).toEqual([
    { kind: 'export', component: 'loki.write', label: 'w', export: 'receiver', block: write },
  ]);
});

test('a key of a map and an element of a list have the type of the elements', () => {
  const config = newConfig();
  const secret = new RemoteKubernetesSecret(config, 's', { namespace: 'n', name: 's' });
  const pods = new DiscoveryKubernetes(config, 'p', { role: 'pod' });
  expect(print(secret.data.get('a b'))).toBe('remote.kubernetes.secret.s.data["a b"]');
  expect(secret.data.get('a').type).toEqual({ kind: 'optionalSecret' });
  expect(print(pods.targets.at(0).get('__address__'))).toBe(
    'discovery.kubernetes.p.targets[0]["__address__"]',
  );
  expect(pods.targets.at(0).type).toEqual({ kind: 'capsule', name: 'discovery.Target' });
});

test.each([
  ['a template string', (expression: Expression<unknown>) => `http://${expression}/push`, 'text'],
  [
    'a sum',
    (expression: Expression<unknown>) => Reflect.apply(String.prototype.concat, 'a', [expression]),
    'text',
  ],
  ['a number', (expression: Expression<unknown>) => Number(expression), 'number'],
])('an expression in %s throws a sentence', (_, use, made) => {
  const write = new LokiWrite(newConfig(), 'w');
  for (const [expression, shown] of [
    [write.receiver, 'loki.write.w.receiver'],
    [sys.env('HOST'), 'sys.env("HOST")'],
    [raw('a + b'), 'a + b'],
  ] as const) {
    expect(() => use(expression)).toThrow(
      `expression: ${shown} was made a ${made} of TypeScript, and its value is known only when Alloy runs; join texts by string.format`,
    );
  }
});

test('an operator in the expression is bound before the key', () => {
  expect(print(raw<Record<string, string>>('a + b').get('c'))).toBe('(a + b)["c"]');
  expect(print(raw<readonly string[]>('a.b').at(1))).toBe('a.b[1]');
});
