export {
  type CheckedDashboard,
  type CheckedPanel,
  type CheckedVariable,
  checkDashboard,
  checkQuery,
  type LeftOut,
} from './check';
export { type Dashboard, type Row, row, uidOf, type Variable } from './dashboard';
export { DashboardError, QueryProblem } from './error';
export type { Absent, Known, LogSource, MetricSource, ProfileSource, TraceSource } from './known';
export {
  alike,
  counter,
  gauge,
  histogram,
  type MetricFacts,
  type MetricTable,
  metricTable,
  summary,
} from './metric-table';
export {
  bars,
  flameGraph,
  heatmap,
  type Link,
  logs,
  nodeGraph,
  type Panel,
  type PanelProps,
  stat,
  table,
  timeseries,
  traces,
  type Unit,
} from './panel';
export { lines, metrics, type Query } from './query';
