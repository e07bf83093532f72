import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './metrics-docs/tables';

const file = join(__dirname, '..', 'docs', 'metrics.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));
