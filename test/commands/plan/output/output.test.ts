import { changesOf } from '../../../../commands/plan/diff/changes';
import { formatOf } from '../../../../commands/plan/format';
import { planJson } from '../../../../commands/plan/output/json';
import { reportsMarkdown } from '../../../../commands/plan/output/markdown';
import type { Report } from '../../../../commands/plan/output/report';
import { reportText } from '../../../../commands/plan/output/text';
import { planOf } from '../../../../commands/plan/plan';
import type { Manifest } from '../../../../lib/lab/manifest';
import { settingsWith } from '../settings';

const service = (index: number, labels: object = {}): Manifest => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: `service-${index}`, labels: { ...labels } },
});
const services = (number: number, labels?: object) =>
  Array.from({ length: number }, (_, index) => service(index, labels));

function report(
  before: readonly Manifest[],
  after: readonly Manifest[],
  change: Partial<Report> = {},
): Report {
  return {
    environment: 'eu',
    against: { ref: 'origin/main', commit: '0123456789abcdef' },
    compared: { before: 'that', after: 'this' },
    isNew: false,
    notes: [],
    changes: changesOf({ manifests: before }, { manifests: after }),
    ...change,
  };
}

test('what many objects have in common is told once', () => {
  const text = reportText(report(services(5), services(5, { team: 'x' })));
  expect(text).toContain('\n  ~ in 5 objects: metadata.labels.team: "x" is new\n');
  expect(text).not.toContain('service-0');
});

test('what is new, gone and other is told by its sign', () => {
  const text = reportText(report(services(2), [service(1, { a: 'b' }), service(2)]));
  expect(text).toMatch(
    /Objects:\n {2}\+ Service service-2\n {2}- Service service-0\n {2}~ Service service-1\n {6}metadata\.labels\.a: "b" is new\n/,
  );
  expect(text).toMatch(/^objects +2 +2 +1 added, 1 removed, 1 changed *$/m);
});

test('without a change there is nothing to unfold', () => {
  const same = report(services(2), services(2));
  expect(reportText(same)).toContain('eu against origin/main (0123456): nothing changes.');
  expect(reportsMarkdown([same], [])).toBe(
    '### What this changes against `origin/main` (0123456)\n\n#### eu\n\nNothing changes.',
  );
});

test('of a new environment the objects are counted and not listed', () => {
  const text = reportText(report([], services(3), { isNew: true }));
  expect(text).toMatch(/^objects +0 +3 +3 added *$/m);
  expect(text).not.toContain('service-0');
});

test('Markdown has a table, and folds what stands behind it', () => {
  const markdown = reportsMarkdown([report(services(1), services(2))], ['a_note']);
  expect(markdown).toContain('| objects | 1 | 2 | 1 added |');
  expect(markdown).toContain(
    '<details><summary>Objects: 1</summary>\n\n```diff\n+ Service service-1\n```\n\n</details>',
  );
  expect(markdown).toMatch(/\n> a\\_note$/);
});

test('a value cannot end the block of code that it stands in', () => {
  const markdown = reportsMarkdown([report([service(0)], [service(0, { a: '```' })])], []);
  expect(markdown).toContain('\n````diff\n');
});

test('a long chapter is cut, and a page that no comment takes has the tables alone', () => {
  const long = report([], services(500));
  expect(reportsMarkdown([long], [])).toContain('... and 440 lines more');
  const page = reportsMarkdown(
    Array.from({ length: 60 }, () => long),
    [],
  );
  expect(page.length).toBeLessThan(65_536);
  expect(page).toContain('too long for a comment');
  expect(page.match(/\| objects \|/g)).toHaveLength(60);
});

test.each([
  ['html', true, '--format is "html", but it takes text, markdown or json; choose one of them.'],
  [
    'markdown',
    false,
    '--format is "markdown", but without --diff it takes text or json; choose one of them.',
  ],
  ['', false, '--format is "", but without --diff it takes text or json; choose one of them.'],
])('the format %j is refused with one sentence', (word, isDiff, sentence) => {
  expect(() => formatOf(word, isDiff)).toThrow(sentence);
});

test('a plan as JSON has its figures, and with --all there is a list', () => {
  const plans = ['eu', 'us'].map((name) => ({ name, plan: planOf(settingsWith()) }));
  const one: unknown = JSON.parse(planJson(plans.slice(0, 1), false));
  expect(one).toMatchObject({
    environment: 'eu',
    figures: expect.arrayContaining([{ what: 'spans sent', value: 100, unit: 'a second' }]),
  });
  expect(JSON.parse(planJson(plans, true))).toMatchObject([{ environment: 'eu' }, { environment: 'us' }]);
});
