import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { alternatives, literalOf } from '../../../commands/docs/settings/alternatives';
import { readMeanings } from '../../../commands/docs/settings/meanings';
import { settingsPage } from '../../../commands/docs/settings/page';
import { rowsOf } from '../../../commands/docs/settings/rows';
import { authSchema } from '../../../lib/lab/destinations/connection/auth';
import { settingsSchemaOf } from '../../../lib/lab/environment/schema';
import { pipelines } from '../../../lib/lab/pipelines';
import { policySchema } from '../../../lib/lab/pipelines/application-observability/policy-settings';

const lib = join(__dirname, '..', '..', '..', 'lib', 'lab');

test('docs/settings.md says what lib/settings says', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'settings.md'), 'utf8');
  expect(page).toBe(settingsPage());
});

test.each([
  [
    '| `cluster.provider` |',
    '| kind, gke-standard, gke-autopilot, eks, aks, openshift or other | has to be given |',
  ],
  [
    '| `destinations.NAME.loki.password` |',
    '| a reference { secret, key }: the name of a Secret and a key in it |',
  ],
  ['| `alloy.receiver.resources.memory` |', '| a memory quantity such as 128Mi or 1Gi | `"512Mi"` |'],
  ['| `applications[].containers[].port` |', '| a whole number from 1 to 65535 | none |'],
])('the row of %s tells what it takes', (start, end) => {
  const row = settingsPage()
    .split('\n')
    .find((line) => line.startsWith(start));
  expect(row).toContain(end);
});

test('a setting without a comment is refused', () => {
  const schema = z.object({ port: z.number().meta({ takes: 'a number' }) });
  expect(() => rowsOf(schema, 'shop', new Map())).toThrow(
    'shop.port has no comment: say above its key, or by .describe(...), what it means.',
  );
});

const rowOf = (path: string, page = settingsPage()) =>
  page.split('\n').find((line) => line.startsWith(`| \`${path}\` |`)) ?? '';

test.each([
  ['destinations.NAME.pyroscope', '| a section with the keys below | none |'],
  ['destinations.NAME.pyroscope.url', '| has to be given with `destinations.NAME.pyroscope` |'],
  ['alloy.receiver.autoscale.max', '| has to be given with `alloy.receiver.autoscale` |'],
  ['applications[].name', '| has to be given in each |'],
  ['cluster.name', '| has to be given |'],
])('%s says whether the section around it may be left out', (path, end) => {
  expect(rowOf(path)).toContain(end);
});

test('what has to be given in any case is what an environment cannot do without', () => {
  const rows = rowsOf(settingsSchemaOf([]), '', readMeanings(lib, []));
  const needed = rows.filter(({ standard, within }) => standard === undefined && within === undefined);
  expect(needed.map(({ path }) => path)).toEqual(['cluster.name', 'cluster.provider', 'destinations']);
});

test.each([
  ['auth', authSchema, 'kind'],
  ['policies[]', policySchema, 'type'],
])('the alternatives of %s are told one after the other, each with its own keys', (path, union, key) => {
  const text = alternatives(union, path, readMeanings(lib, []));
  const headings = [...text.matchAll(/^### `(\w+): '([\w-]+)'`$/gm)].map(([, name, value]) => [name, value]);
  expect(headings).toEqual(union.options.map((option) => [key, literalOf(option, key)]));
  const own = text.split(/^### /m);
  expect(
    own.map((part) => part.split('\n').filter((line) => line.startsWith(`| \`${path}.${key}\` |`)).length),
  ).toEqual(own.map((_, index) => (index === 0 ? 1 : 0)));
});

test('a key that all alternatives have is told once', () => {
  const chapter =
    settingsPage()
      .split('\n## ')
      .find((text) => text.startsWith('Policies of tail sampling')) ?? '';
  expect(chapter.match(/^\| `policies\[\]\.name` \|/gm)).toHaveLength(1);
});

test('every part of an environment and every pipeline has its place on the page', () => {
  const page = settingsPage();
  for (const key of Object.keys(settingsSchemaOf([]).shape))
    expect(page).toMatch(new RegExp(`^\\| \`${key}\\b`, 'm'));
  for (const { name, description } of pipelines) expect(page).toContain(`### ${name}\n\n${description}\n`);
});

test('every link of the contents leads to a chapter', () => {
  const page = settingsPage();
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([]);
});
