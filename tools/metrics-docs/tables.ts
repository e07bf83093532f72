import { allowLists } from '../../lib/lab/pipelines/allow-lists';
import { type ClusterSize, smallCluster, type Thing } from '../../lib/lab/telemetry/metrics/cluster-size';
import {
  countSeries,
  type MetricRule,
  type MetricSource,
  totalSeries,
} from '../../lib/lab/telemetry/metrics/metric-rule';

const begin = '<!-- Made by npm run docs from the allow lists of lib/lab/pipelines; not to be edited. -->';
const end = '<!-- Until here. -->';

/** The page with its tables as the allow lists say them now. @throws Error when the marks of the tables are missing */
export function withTables(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/metrics.md needs the lines ${begin} and ${end}.`);
  return `${before}${begin}\n\n${tables(smallCluster)}\n\n${end}${after}`;
}

const sources = Object.keys(allowLists) as MetricSource[];

function tables(size: ClusterSize): string {
  return [sizeLine(size), totals(size), ...sources.map((source) => section(source, size))].join('\n\n');
}

function sizeLine(size: ClusterSize): string {
  const things = Object.entries(size).map(([thing, count]) => `${count} ${words(thing)}`);
  return `Counted for a cluster of ${things.join(', ')}.`;
}

function totals(size: ClusterSize): string {
  const sums = sources.map((source) => {
    const rules = allowLists[source];
    return { source, kept: totalSeries(rules, size, 'keep'), dropped: totalSeries(rules, size, 'drop') };
  });
  const rows = sums.map(({ source, kept, dropped }) => `| ${source} | ${kept} | ${dropped} |`);
  const kept = sums.reduce((sum, each) => sum + each.kept, 0);
  const dropped = sums.reduce((sum, each) => sum + each.dropped, 0);
  return [
    '| source | kept | dropped |',
    '| --- | ---: | ---: |',
    ...rows,
    `| all | ${kept} | ${dropped} |`,
  ].join('\n');
}

function section(source: MetricSource, size: ClusterSize): string {
  const rows = countSeries(allowLists[source], size).map(({ rule, series }) => {
    const counts = rule.effect === 'keep' ? `${series} | ` : ` | ${series}`;
    return `| ${named(rule)} | ${perThing(rule)} | ${counts} | ${rule.why} |`;
  });
  return [
    `### ${source}`,
    '',
    '| metrics | series | kept | dropped | why |',
    '| --- | --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

function named({ names, where }: MetricRule): string {
  if (names === '.+') return 'all others';
  const condition =
    where === undefined
      ? ''
      : ` where \`${where.label}\` is ${where.values === '' ? 'empty' : code(where.values)}`;
  return `${code(names)}${condition}`;
}

function code(pattern: string): string {
  return `\`${pattern.replaceAll('(?:', '(').replaceAll('|', '\\|')}\``;
}

function perThing({ series }: MetricRule): string {
  return Object.entries(series)
    .map(([thing, count]) => `${count} per ${singular(thing as Thing)}`)
    .join(', ');
}

const singulars: Partial<Record<Thing, string>> = { cpus: 'CPU', apiServers: 'API server' };

function singular(thing: Thing): string {
  return singulars[thing] ?? words(thing).replace(/s$/, '');
}

/** `containerDisks` as it is said: container disks. */
function words(thing: string): string {
  return thing
    .replace('cpus', 'CPUs')
    .replace('apiServers', 'API servers')
    .replace(
      /([a-z])([A-Z])(?=[a-z])/g,
      (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
    );
}
