import type { TopLevelBlock } from '../../alloy';
import type { MetricFacts, MetricSource } from '../../dashboards';
import { ofScrapes } from '../telemetry/metrics/names/scrapes';
import type { Offer } from '../telemetry/offer';
import { connectors } from './connectors';
import { keysAt, rulesOf, stringsAt } from './read';
import { relabelled, type Series } from './relabelling';
import type { Wiring } from './walk';

/** Whether what arrives at a block is sent: that of a destination that is asked. */
export type IsEnd = (block: TopLevelBlock) => boolean;

/** Where metrics leave for a destination. */
const ends = ['prometheus.remote_write', 'otelcol.exporter.otlp', 'otelcol.exporter.otlphttp'];

/** The metrics of a pipeline that reach a destination, each with the labels that it has then. */
export function metricsIn(wiring: Wiring, from: string, offer: Offer, isEnd: IsEnd): readonly MetricSource[] {
  return [...scraped(wiring, offer), ...made(wiring), ...pushed(wiring, offer)].flatMap(
    ({ block, job, series }) => {
      const arrived = arriving(wiring, block, series, isEnd);
      return arrived.size > 0 ? [{ from, job, series: arrived }] : [];
    },
  );
}

interface Origin {
  readonly block: TopLevelBlock;
  readonly job: string | undefined;
  readonly series: Series;
}

const scrapers = [
  'prometheus.scrape',
  'prometheus.operator.servicemonitors',
  'prometheus.operator.podmonitors',
  'prometheus.operator.probes',
];

function scraped(wiring: Wiring, { metrics = [] }: Offer): readonly Origin[] {
  return scrapers
    .flatMap((component) => wiring.of(component))
    .map((block) => {
      const targets = wiring.targetsOf(block);
      const rules = targets.flatMap(rulesOf);
      const job = rules.findLast(
        ({ targetLabel, sourceLabels }) => targetLabel === 'job' && sourceLabels.length === 0,
      );
      const own = component(block) ? ['namespace', 'pod', 'container', 'service', 'endpoint'] : [];
      const labels = [
        'job',
        'instance',
        ...own,
        ...rules.map(({ targetLabel }) => targetLabel),
        ...[block, ...targets].flatMap((given) => keysAt(given, 'targets')),
      ].filter((label) => label !== '' && !label.startsWith('__'));
      const tables = metrics.filter(
        (offered) => offered.job === undefined || offered.job === job?.replacement,
      );
      const offered = tables.flatMap(({ table }) => [...table]);
      return { block, job: job?.replacement, series: withLabels([...offered, ...ofScrapes], labels) };
    });
}

function component({ component }: TopLevelBlock): boolean {
  return component.startsWith('prometheus.operator.');
}

/** What connectors make of traces. */
function made(wiring: Wiring): readonly Origin[] {
  return wiring.blocks.flatMap((block) => {
    const series = connectors[block.component]?.(block);
    return series === undefined ? [] : [{ block, job: undefined, series }];
  });
}

/** What applications push, by OTLP. */
function pushed(wiring: Wiring, { metrics = [] }: Offer): readonly Origin[] {
  const offered = metrics.flatMap(({ job, table }) => (job === undefined ? [...table] : []));
  return wiring
    .of('otelcol.receiver.otlp')
    .map((block) => ({ block, job: undefined, series: withLabels(offered, ['job', 'instance']) }));
}

function withLabels(series: Iterable<readonly [string, MetricFacts]>, labels: readonly string[]): Series {
  return new Map(
    [...series].map(([name, facts]) => [
      name,
      { ...facts, labels: [...new Set([...labels, ...facts.labels])] },
    ]),
  );
}

/** What of some series arrives at any end, by all ways together. */
function arriving(wiring: Wiring, from: TopLevelBlock, series: Series, isEnd: IsEnd): Series {
  const arrived = new Map<string, MetricFacts>();
  for (const way of wiring.ways(from, 'metrics')) {
    const end = way.at(-1);
    if (!end || !ends.includes(end.component) || !isEnd(end)) continue;
    for (const [name, facts] of way.reduce(passing, series)) {
      const labels = [
        ...(arrived.get(name)?.labels ?? []),
        ...facts.labels,
        ...keysAt(end, 'external_labels'),
      ];
      arrived.set(name, { ...facts, labels: [...new Set(labels)] });
    }
  }
  return arrived;
}

/** What is left of series behind a block. */
function passing(series: Series, block: TopLevelBlock): Series {
  switch (block.component) {
    case 'prometheus.relabel':
      return relabelled(series, rulesOf(block));
    case 'otelcol.processor.transform':
      return withLabels(series, statementLabels(block));
    default:
      return series;
  }
}

/** The attributes that statements of OTTL set on data points, by the names that they have as labels. */
function statementLabels(block: TopLevelBlock): readonly string[] {
  return stringsAt(block, 'metric_statements.statements').flatMap((statement) => {
    const [, name] = /^set\(datapoint\.attributes\["([^"]+)"\]/.exec(statement) ?? [];
    return name === undefined ? [] : [name.replace(/[^a-zA-Z0-9_]/g, '_')];
  });
}
