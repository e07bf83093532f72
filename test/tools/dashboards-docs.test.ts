import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedDashboards } from '../../lib/lab/dashboards';
import { everything } from '../../tools/dashboards-docs/everything';
import { withDashboards } from '../../tools/dashboards-docs/table';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'dashboards.md'), 'utf8');
const checked = checkedDashboards(everything());

test('docs/dashboards.md lists the dashboards, their panels and who feeds them', () => {
  expect(withDashboards(page, checked)).toBe(page);
  expect(page).toContain('| Claims | Share used | prometheus | `kubelet` |');
});

test('a page without marks is refused', () => {
  expect(() => withDashboards('# Dashboards', checked)).toThrow(/^docs\/dashboards\.md needs the lines /);
});
