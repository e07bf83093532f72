import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settingsPage } from '../../../commands/docs/settings/page';
import { rowsOf } from '../../../commands/docs/settings/rows';

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
