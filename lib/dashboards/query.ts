/** A question to Prometheus. */
export interface MetricQuery {
  readonly promql: string;
  /** The name of each line, with labels as `{{label}}`. @default all labels */
  readonly legend?: string;
}

/** A question to Loki: lines, or numbers counted from them. */
export interface LogQuery {
  readonly logql: string;
  readonly legend?: string;
}

/** A question to Tempo. */
export interface TraceQuery {
  readonly traceql: string;
}

/** A flame graph of Pyroscope. */
export interface ProfileQuery {
  /** For example `process_cpu:cpu:nanoseconds:cpu:nanoseconds`. */
  readonly profile: string;
  readonly selector: string;
}

/** The service graph that Tempo's data source draws from metrics. */
export interface GraphQuery {
  /** Which ends of calls, as a selector of PromQL without a name: `{client=~"$service"}`. */
  readonly graph: string;
}

export type Query = MetricQuery | LogQuery | TraceQuery | ProfileQuery | GraphQuery;

/** Where a query is asked. */
export type DataSource = 'prometheus' | 'loki' | 'tempo' | 'pyroscope';

export function dataSourceOf(query: Query): DataSource {
  if ('promql' in query) return 'prometheus';
  if ('logql' in query) return 'loki';
  return 'profile' in query ? 'pyroscope' : 'tempo';
}

export function metrics(promql: string, legend?: string): MetricQuery {
  return { promql, legend };
}

export function lines(logql: string, legend?: string): LogQuery {
  return { logql, legend };
}
