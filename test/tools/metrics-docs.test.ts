import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from '../../tools/metrics-docs/tables';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'metrics.md'), 'utf8');

test('docs/metrics.md counts what the allow lists say', () => {
  expect(withTables(page)).toBe(page);
});

test('each source has a table of what is kept and dropped', () => {
  const titles = [...page.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(['kubelet', 'cadvisor', 'node-exporter', 'kube-state-metrics', 'api-server']);
});

test('a page without marks is refused', () => {
  expect(() => withTables('# Metrics')).toThrow(/^docs\/metrics\.md needs the lines /);
});
