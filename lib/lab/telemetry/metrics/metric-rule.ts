import type { RelabelConfig } from '../../../../imports/alloy/common';
import { anyOf } from '../regular-expressions';
import type { ClusterSize, Thing } from './cluster-size';

/** Where metrics of the infrastructure come from. */
export type MetricSource = 'kubelet' | 'cadvisor' | 'node-exporter' | 'kube-state-metrics' | 'api-server';

/** One line of an allow list: what happens to some metrics of a source, and why. */
export interface MetricRule {
  readonly source: MetricSource;
  readonly effect: 'keep' | 'drop';
  /** A regular expression (RE2) for whole names of metrics. */
  readonly names: string;
  /** Only series with such a value of this label: of names that are kept otherwise. @default all series */
  readonly where?: { readonly label: string; readonly values: string };
  readonly why: string;
  /** How many series there are for each thing of the cluster. */
  readonly series: Readonly<Partial<Record<Thing, number>>>;
}

/** What each scrape adds: whether the target answered. An allow list that dropped it would hide targets that are down. */
const answered = 'up';

/**
 * The relabel rules of an allow list: series that a rule drops by a label go first, then every name that no rule keeps.
 * @param alsoKeep more regular expressions for names
 */
export function relabelRules(
  rules: readonly MetricRule[],
  alsoKeep: readonly string[] = [],
): readonly RelabelConfig[] {
  const cuts = rules.flatMap(({ names, where }): readonly RelabelConfig[] =>
    where === undefined
      ? []
      : [
          {
            sourceLabels: ['__name__', where.label],
            regex: `(?:${names});(?:${where.values})`,
            action: 'drop',
          },
        ],
  );
  const kept = rules.filter(({ effect }) => effect === 'keep').map(({ names }) => names);
  return [
    ...cuts,
    { sourceLabels: ['__name__'], regex: anyOf([answered, ...kept, ...alsoKeep]), action: 'keep' },
  ];
}

/** A rule and how many series it keeps or drops. */
export interface CountedRule {
  readonly rule: MetricRule;
  readonly series: number;
}

/** How many series each rule keeps or drops in a cluster of this size. */
export function countSeries(rules: readonly MetricRule[], size: ClusterSize): readonly CountedRule[] {
  return rules.map((rule) => ({ rule, series: seriesOf(rule, size) }));
}

/** How many series all rules with one effect stand for. */
export function totalSeries(
  rules: readonly MetricRule[],
  size: ClusterSize,
  effect: MetricRule['effect'],
): number {
  return rules.filter((rule) => rule.effect === effect).reduce((sum, rule) => sum + seriesOf(rule, size), 0);
}

function seriesOf({ series }: MetricRule, size: ClusterSize): number {
  const things = Object.keys(size) as Thing[];
  return things.reduce((sum, thing) => sum + size[thing] * (series[thing] ?? 0), 0);
}
