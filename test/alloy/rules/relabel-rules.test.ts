import { DiscoveryRelabel } from '../../../imports/alloy/discovery';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { brokenRule } from './broken';

const relabel = (rule: object) =>
  brokenRule((config) => new DiscoveryRelabel(config, 'r', { targets: [], rule: [rule] }));

test('the default action needs a label to write', () => {
  expect(relabel({ sourceLabels: ['a'] })).toBe(
    'discovery.relabel "r": rule: the action replace writes a label; name it by "targetLabel".',
  );
});

test('hashmod needs a modulus', () => {
  expect(relabel({ action: 'hashmod', targetLabel: 'a' })).toBe(
    'discovery.relabel "r": rule: the action hashmod divides by a number; set "modulus" to 1 or more.',
  );
});

test('the rules of a remote write are judged too', () => {
  const endpoint = [{ url: 'http://a', writeRelabelConfig: [{ action: 'lowercase' as const }] }];
  expect(brokenRule((config) => new PrometheusRemoteWrite(config, 'w', { endpoint }))).toBe(
    'prometheus.remote_write "w": endpoint.write_relabel_config: the action lowercase writes a label; name it by "targetLabel".',
  );
});

test.each([
  { action: 'keep', regex: 'a' },
  { action: 'labeldrop', regex: 'a' },
  { targetLabel: 'a', replacement: 'b' },
  { action: 'hashmod', targetLabel: 'a', modulus: 3 },
])('the rule %j is accepted', (rule) => {
  expect(relabel(rule)).toBeUndefined();
});
