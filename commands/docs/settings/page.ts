import { join } from 'node:path';
import { destinationKinds } from '../../../lib/lab/destinations';
import { authSchema } from '../../../lib/lab/destinations/connection/auth';
import { tlsSchema } from '../../../lib/lab/destinations/connection/tls';
import { settingsSchemaOf } from '../../../lib/lab/environment/schema';
import { policySchema } from '../../../lib/lab/pipelines/application-observability/policy-settings';
import type { PipelineDefinition } from '../../../lib/lab/pipelines/definition';
import { readMeanings } from './meanings';
import { type Row, rowsOf } from './rows';

const folder = join(__dirname, '..', '..', '..', 'lib', 'lab');

/**
 * Every setting with its meaning, what it takes and its default: docs/settings.md.
 * @param own the pipelines of one's own, whose settings stand among those of the lab
 * @param files where those are described, for the comments above their keys
 */
export function settingsPage(own: readonly PipelineDefinition[] = [], files: readonly string[] = []): string {
  const sections = readMeanings(folder, files);
  const all = rowsOf(settingsSchemaOf(own), '', sections);
  const chapter = (title: string, rows: readonly Row[]) => `## ${title}\n\n${table(rows)}\n`;
  const below = (key: string) => all.filter(({ path }) => path.split(/[.[]/)[0] === key);
  return [
    introduction,
    chapter('Cluster', below('cluster')),
    chapter('Namespaces', below('namespaces')),
    chapter('Images', below('images')),
    chapter('Scheduling: where pods run', below('scheduling')),
    chapter('Storage', below('storage')),
    chapter('Labels and annotations of objects', [...below('labels'), ...below('annotations')]),
    chapter('What is installed beside the lab', below('install')),
    chapter('Destinations', below('destinations')),
    ...Object.values(destinationKinds).map(({ title, settings }) =>
      chapter(title, rowsOf(settings, 'destinations.NAME', sections)),
    ),
    chapter('Policies of tail sampling', rowsOf(policySchema, 'policies[]', sections)),
    chapter('Auth: how a destination knows who sends', rowsOf(authSchema, 'auth', sections)),
    chapter('TLS: whom Alloy trusts, and what it shows', rowsOf(tlsSchema, 'tls', sections)),
    chapter('Grafana Alloy', below('alloy')),
    chapter('Pipelines', below('pipelines')),
    chapter('Logs', below('logs')),
    chapter('Redaction', below('redaction')),
    chapter('Instrumentation', below('instrumentation')),
    chapter('Applications', below('applications')),
    chapter('Workloads of others', below('observe')),
    chapter('Load generator', below('loadGenerator')),
    chapter('Load, for the capacity table', below('load')),
    chapter('What is your own', below('extend')),
  ].join('\n');
}

const introduction = `<!-- Made by npm run docs from the comments in lib/lab; not to be edited. -->
# Settings

An environment is a file of environments/ that says \`export default environment({ ... })\`. The compiler checks it, and
\`npm run synth\` checks it again: whatever is unknown, missing or impossible is refused with one sentence that says
where it stands, what was given, what is allowed and what to do. Only what has no default has to be given.
`;

function table(rows: readonly Row[]): string {
  return [
    '| setting | meaning | takes | default |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ path, meaning, takes, standard }) => {
      const cells = [`\`${path}\``, meaning, takes, defaultCell(standard)];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ].join('\n');
}

function defaultCell(standard: string | undefined): string {
  if (standard === undefined) return 'has to be given';
  return standard === 'none' ? 'none' : `\`${standard}\``;
}
