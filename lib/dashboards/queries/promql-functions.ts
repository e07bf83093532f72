import { QueryProblem } from '../error';
import type { MetricType } from '../metric-table';

/** Functions that take one type of metric only: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
const wants: Readonly<Record<string, MetricType>> = {
  rate: 'counter',
  irate: 'counter',
  increase: 'counter',
  resets: 'counter',
  delta: 'gauge',
  idelta: 'gauge',
  deriv: 'gauge',
  predict_linear: 'gauge',
};

/** Refuses a function of counters over a gauge, and the other way round. */
export function checkFunction(
  name: string,
  metric: { readonly name: string | undefined; readonly type: MetricType | undefined },
): void {
  const wanted = wants[name];
  if (wanted === undefined || metric.type === undefined || metric.type === wanted) return;
  const instead = wanted === 'counter' ? 'delta or avg_over_time' : 'rate or increase';
  throw new QueryProblem(
    `takes ${name}() of ${metric.name}, which is a ${metric.type}, but it is for a ${wanted}; use ${instead}.`,
  );
}
