import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command';

const root = join(__dirname, '..', '..', '..');

/** An environment with one pipeline of its own, in one file. */
const environment = `
import { environment } from '${root}/lib/lab/environment';
import { Pipeline } from '${root}/lib/alloy';
import { definePipeline } from '${root}/lib/lab/pipelines/definition';
import { section, truth } from '${root}/lib/lab/settings/formats';
import { PrometheusScrape } from '${root}/imports/alloy/prometheus';

const shop = definePipeline({
  name: 'shop',
  description: 'Metrics: the shop.',
  settings: section('the shop', {
    /** Whether the shop is scraped. */
    enabled: truth('give true to scrape it').default(true),
  }).prefault({}),
  build: () => (config, { metrics }) => {
    const pipeline = new Pipeline(config, 'shop');
    new PrometheusScrape(pipeline, 'shop', { targets: [{ __address__: 'shop:80' }], forwardTo: metrics });
  },
});

export default environment({
  cluster: { name: 'acme', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  extend: { pipelines: [shop] },
});
`;

test('a pipeline of an environment is documented and drawn as those of the lab', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const file = join(folder, 'acme.ts');
  writeFileSync(file, environment);
  const output = join(folder, 'out');
  const { code, stderr } = await runCommand('docs', [file, '--output', output]);
  expect([code, stderr]).toEqual([0, '']);
  expect(readdirSync(output).sort()).toEqual(['collectors.svg', 'settings.md']);
  expect(readFileSync(join(output, 'settings.md'), 'utf8')).toContain(
    '| `pipelines.shop.enabled` | Whether the shop is scraped. | true or false | `true` |',
  );
  expect(readFileSync(join(output, 'collectors.svg'), 'utf8')).toContain('prometheus.scrape');
}, 60_000);
