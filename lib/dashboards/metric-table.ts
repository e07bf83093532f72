/** What functions a metric is for: `rate` takes a counter, and a gauge is read as it is. */
export type MetricType = 'counter' | 'gauge';

/** What is known of the series of one name. */
export interface MetricFacts {
  readonly type: MetricType;
  /** The labels that the one who makes the metric gives it; those of the target come on top. */
  readonly labels: readonly string[];
}

/** What is known of a whole histogram. */
interface HistogramFacts {
  readonly type: 'histogram';
  readonly labels: readonly string[];
  readonly parts: readonly HistogramPart[];
}

type HistogramPart = 'bucket' | 'count' | 'sum';

/** Series by name. */
export type MetricTable = ReadonlyMap<string, MetricFacts>;

export function counter(...labels: readonly string[]): MetricFacts {
  return { type: 'counter', labels };
}

export function gauge(...labels: readonly string[]): MetricFacts {
  return { type: 'gauge', labels };
}

/** A classic histogram: the names that end in _bucket, _count and _sum. */
export function histogram(...labels: readonly string[]): HistogramFacts {
  return { type: 'histogram', labels, parts: ['bucket', 'count', 'sum'] };
}

/** A summary of which nothing but count and sum is looked at. */
export function summary(...labels: readonly string[]): HistogramFacts {
  return { type: 'histogram', labels, parts: ['count', 'sum'] };
}

/** Several metrics that have the same type and labels. */
export function alike<Facts>(facts: Facts, ...names: readonly string[]): Readonly<Record<string, Facts>> {
  return Object.fromEntries(names.map((name) => [name, facts]));
}

/** A table of series from one of metrics: a histogram is several series. */
export function metricTable(metrics: Readonly<Record<string, MetricFacts | HistogramFacts>>): MetricTable {
  return new Map(
    Object.entries(metrics).flatMap(([name, facts]): (readonly [string, MetricFacts])[] =>
      facts.type === 'histogram'
        ? facts.parts.map((part) => [
            `${name}_${part}`,
            counter(...facts.labels, ...(part === 'bucket' ? ['le'] : [])),
          ])
        : [[name, facts]],
    ),
  );
}
