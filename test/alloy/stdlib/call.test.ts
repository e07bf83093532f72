import { DiscoveryKubernetes } from '../../../imports/alloy/discovery';
import { RemoteKubernetesSecret } from '../../../imports/alloy/remote';
import { array, coalesce, constants, encoding, string, sys } from '../../../lib/alloy';
import { convert } from '../../../lib/alloy/stdlib';
import { printExpression } from '../../../lib/alloy/syntax/print';
import { messageOf, newConfig } from '../new-config';

const secret = () => new RemoteKubernetesSecret(newConfig(), 's', { namespace: 'n', name: 's' });
const pods = (label: string) => new DiscoveryKubernetes(newConfig(), label, { role: 'pod' });

test('arguments are literals and expressions', () => {
  const expression = string.format('%s:%d %v', constants.hostname, 80, [sys.env('A'), null]);
  expect(printExpression(expression.node)).toBe(
    'string.format("%s:%d %v", constants.hostname, 80, [sys.env("A"), null])',
  );
});

test('a secret becomes text by convert.nonsensitive only', () => {
  const password = secret().data.get('password');
  expect(printExpression(convert.nonsensitive(password).node)).toBe(
    'convert.nonsensitive(remote.kubernetes.secret.s.data["password"])',
  );
});

test('an argument of the wrong type is refused', () => {
  const parse = (text: string): string => JSON.parse(text);
  expect(messageOf(() => sys.env(parse('true')))).toBe('sys.env: argument 1: text is needed, not true.');
});

test('joined lists of one type keep it', () => {
  const targets = array.concat(pods('a').targets, pods('b').targets);
  expect(targets.type).toEqual({ kind: 'list', elem: { kind: 'capsule', name: 'discovery.Target' } });
});

test('joined lists of which one is a literal may hold anything', () => {
  const targets = array.concat(pods('a').targets, [{ __address__: 'b:80' }]);
  expect(targets.type).toEqual({ kind: 'list', elem: { kind: 'any' } });
});

test('an optional argument that is left out is not printed', () => {
  const targets = array.combineMaps(pods('a').targets, pods('b').targets, ['__address__']);
  expect(printExpression(targets.node)).toBe(
    'array.combine_maps(discovery.kubernetes.a.targets, discovery.kubernetes.b.targets, ["__address__"])',
  );
});

test('a call mentions what its arguments mention', () => {
  const uses = coalesce(encoding.fromJson(secret().data.get('json')), sys.env('A')).uses;
  expect(
    uses.map((use) => (use.kind === 'export' ? use.component : use.kind === 'library' && use.identifier)),
  ).toEqual(['coalesce', 'encoding.from_json', 'remote.kubernetes.secret', 'sys.env']);
});
