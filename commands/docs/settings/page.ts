import { join } from 'node:path';
import { destinationKinds } from '../../../lib/lab/destinations';
import { authSchema } from '../../../lib/lab/destinations/connection/auth';
import { tlsSchema } from '../../../lib/lab/destinations/connection/tls';
import { settingsSchemaOf } from '../../../lib/lab/environment/schema';
import { pipelines } from '../../../lib/lab/pipelines';
import { policySchema } from '../../../lib/lab/pipelines/application-observability/policy-settings';
import type { PipelineDefinition } from '../../../lib/lab/pipelines/definition';
import { alternatives, literalOf } from './alternatives';
import { readMeanings } from './meanings';
import { type Row, rowsOf } from './rows';
import { type Chapter, contents, printed, table } from './table';

const folder = join(__dirname, '..', '..', '..', 'lib', 'lab');

/**
 * Every setting with its meaning, what it takes and its default: docs/settings.md.
 * @param own the pipelines of one's own, whose settings stand among those of the lab
 * @param files where those are described, for the comments above their keys
 */
export function settingsPage(own: readonly PipelineDefinition[] = [], files: readonly string[] = []): string {
  const sections = readMeanings(folder, files);
  const all = rowsOf(settingsSchemaOf(own), '', sections);
  const below = (key: string) => all.filter(({ path }) => path.split(/[.[]/)[0] === key);
  const chapter = (title: string, ...keys: readonly string[]): Chapter => ({
    title,
    text: table(keys.flatMap(below)),
  });
  const chapters: readonly Chapter[] = [
    chapter('Cluster', 'cluster'),
    chapter('Namespaces', 'namespaces'),
    chapter('Images', 'images'),
    chapter('Scheduling: where pods run', 'scheduling'),
    chapter('Storage', 'storage'),
    chapter('Labels and annotations of objects', 'labels', 'annotations'),
    chapter('What is installed beside the lab', 'install'),
    chapter('Proxy', 'proxy'),
    chapter('Destinations', 'destinations'),
    ...Object.values(destinationKinds).map(({ title, settings }) => ({
      title: `${title}: kind: '${literalOf(settings, 'kind')}'`,
      text: table(rowsOf(settings, 'destinations.NAME', sections)),
    })),
    {
      title: 'Auth: how a destination knows who sends',
      text: alternatives(authSchema, 'auth', sections),
    },
    {
      title: 'TLS: whom Alloy trusts, and what it shows',
      text: table(rowsOf(tlsSchema, 'tls', sections)),
    },
    chapter('Grafana Alloy', 'alloy'),
    { title: 'Pipelines', text: byPipeline([...pipelines, ...own], below('pipelines')) },
    {
      title: 'Policies of tail sampling',
      text: alternatives(policySchema, 'policies[]', sections),
    },
    chapter('Logs', 'logs'),
    chapter('Redaction', 'redaction'),
    chapter('What telemetry says of itself', 'telemetry'),
    chapter('Dashboards', 'dashboards'),
    chapter('Instrumentation', 'instrumentation'),
    chapter('Applications', 'applications'),
    chapter('Workloads of others', 'observe'),
    chapter('Load generator', 'loadGenerator'),
    chapter('Load, for the capacity table', 'load'),
    chapter('What is your own', 'extend'),
  ];
  return [introduction, `${contents(chapters)}\n`, ...chapters.map(printed)].join('\n');
}

/** A table for each pipeline, with what it collects. */
function byPipeline(definitions: readonly PipelineDefinition[], rows: readonly Row[]): string {
  return definitions
    .map(({ name, description }) => {
      const own = rows.filter(({ path }) => path.split('.')[1] === name);
      return `### ${name}\n\n${description}\n\n${table(own)}`;
    })
    .join('\n\n');
}

const introduction = `<!-- Made by npm run docs from the comments in lib/lab; not to be edited. -->
# Settings

An environment is a file of environments/ that says \`export default environment({ ... })\`. The compiler checks it, and
\`npm run synth\` checks it again: whatever is unknown, missing or impossible is refused with one sentence that says
where it stands, what was given, what is allowed and what to do.

| the column "default" says | meaning |
| --- | --- |
| \`a value\` | it may be left out, and this holds then |
| none | it may be left out, and there is nothing then; of a section, the keys below it are then not there either |
| has to be given | it may not be left out |
| has to be given with \`a section\` | it may not be left out where that section is given, which itself may be left out |
| has to be given in each | it may not be left out in an entry of the list, which may be empty |

\`[]\` stands for each entry of a list, and \`NAME\` for a name of your own. What several clusters have in common stands in a base: [clusters.md](clusters.md).
`;
