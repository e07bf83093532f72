import { DiscoveryRelabel } from '../../../imports/alloy/discovery';
import { LokiProcess } from '../../../imports/alloy/loki';
import { Raw } from '../../../lib/alloy';
import { brokenRule } from './broken';

test('a lookahead in a relabelling rule is refused', () => {
  const rule = [{ action: 'keep' as const, regex: 'a(?=b)' }];
  expect(brokenRule((config) => new DiscoveryRelabel(config, 'r', { targets: [], rule }))).toBe(
    'discovery.relabel "r": rule.regex: "a(?=b)" is no regular expression of Go (RE2): invalid or unsupported Perl syntax: `(?=`; write it without.',
  );
});

test.each([
  [{ regex: { expression: '(' } }, 'stage.regex.expression'],
  [{ replace: { expression: '[a' } }, 'stage.replace.expression'],
  [{ drop: { expression: '\\1' } }, 'stage.drop.expression'],
  [{ multiline: { firstline: '*' } }, 'stage.multiline.firstline'],
  [
    { match: { selector: '{app="shop"}', stage: [{ regex: { expression: 'a{2,1}' } }] } },
    'stage.match.stage.regex.expression',
  ],
])('the expression in %j is refused', (stage, path) => {
  const sentence = brokenRule((config) => new LokiProcess(config, 'p', { forwardTo: [], stage: [stage] }));
  expect(sentence).toContain(`loki.process "p": ${path}: `);
  expect(sentence).toContain('is no regular expression of Go (RE2)');
});

test('named groups and classes of Go are accepted', () => {
  const stage = [{ regex: { expression: '^(?P<level>[[:alpha:]]+) (?i:x)\\d{1,3}$' } }];
  expect(brokenRule((config) => new LokiProcess(config, 'p', { forwardTo: [], stage }))).toBeUndefined();
});

test('an expression attribute that holds no regular expression is not judged', () => {
  const text =
    'loki.process "p" {\n  forward_to = []\n  stage.timestamp {\n    source = "("\n    format = "("\n  }\n}';
  expect(brokenRule((config) => new Raw(config, text))).toBeUndefined();
});
