import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawing } from '../commands/docs/picture';
import { receiverScene } from '../commands/docs/picture/scene';
import { settingsPage } from '../commands/docs/settings/page';
import kind from '../environments/kind';
import { checkedDashboards } from '../lib/lab/dashboards';
import { cases } from './check-docs/cases';
import { withCases } from './check-docs/table';
import { everything } from './dashboards-docs/everything';
import { withDashboards } from './dashboards-docs/table';
import { withTables } from './metrics-docs/tables';

const docs = join(__dirname, '..', 'docs');
const metrics = join(docs, 'metrics.md');
const check = join(docs, 'check.md');
const dashboards = join(docs, 'dashboards.md');

/** Writes what of docs/ follows from the code: the settings, the tables of metrics and of check, the picture of the default environment. */
export async function writeDocs(): Promise<void> {
  writeFileSync(join(docs, 'settings.md'), settingsPage());
  writeFileSync(metrics, withTables(readFileSync(metrics, 'utf8')));
  writeFileSync(check, withCases(readFileSync(check, 'utf8'), await cases()));
  writeFileSync(
    dashboards,
    withDashboards(readFileSync(dashboards, 'utf8'), checkedDashboards(everything())),
  );
  writeFileSync(join(docs, 'lab.svg'), await drawing(receiverScene(kind)));
}

if (require.main === module) void writeDocs();
