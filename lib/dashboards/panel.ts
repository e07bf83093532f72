import type { Query } from './query';

/** How a panel shows what its queries find. */
export type PanelKind =
  | 'stat'
  | 'timeseries'
  | 'bars'
  | 'table'
  | 'heatmap'
  | 'logs'
  | 'traces'
  | 'nodeGraph'
  | 'flameGraph';

/** Units of Grafana: packages/grafana-data/src/valueFormats/categories.ts. */
export type Unit =
  | 'short'
  | 'none'
  | 'percentunit'
  | 's'
  | 'ms'
  | 'bytes'
  | 'Bps'
  | 'reqps'
  | 'cps'
  | 'ops'
  | 'cores'
  | 'bool_yes_no'
  | 'currencyUSD'
  | 'dateTimeFromNow';

/** A way from a value to a dashboard that tells more of it, at the same time. */
export interface Link {
  readonly title: string;
  /** The name of the dashboard. */
  readonly to: string;
  /** Its variables, each with the label of this panel that it takes. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What a dashboard says of a panel, whatever it looks like. */
export interface PanelProps {
  /** What one sees. */
  readonly title: string;
  readonly unit: Unit;
  /** What to do about it: the text behind the small i. */
  readonly description: string;
  readonly queries: readonly Query[];
  /** From 1 to 24. @default that of its kind */
  readonly width?: number;
  /** In rows of Grafana's grid. @default that of its kind */
  readonly height?: number;
  /** Where a click on a value leads. @default nowhere */
  readonly links?: readonly Link[];
  /** What is shown where there is nothing: where a healthy lab has none, such as errors. @default No data */
  readonly whenEmpty?: string;
  /** From which value on it is a warning, and an error. @default values have no colour */
  readonly limits?: { readonly warning: number; readonly error: number };
  /** Whether lines are put on one another, because their sum says something. @default false */
  readonly stacked?: boolean;
  /** Columns of a table by their label, with their titles; others are left out. @default all */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface Panel extends PanelProps {
  readonly kind: PanelKind;
}

const kind =
  (kind: PanelKind) =>
  (props: PanelProps): Panel => ({ ...props, kind });

/** One number. */
export const stat = kind('stat');
/** Lines over time. */
export const timeseries = kind('timeseries');
/** Bars over time, for what is counted. */
export const bars = kind('bars');
/** A line for each thing, with what its queries say of it at the end of the time. */
export const table = kind('table');
/** How often which duration. */
export const heatmap = kind('heatmap');
/** Lines of logs. */
export const logs = kind('logs');
/** A list of traces. */
export const traces = kind('traces');
/** Services and the calls between them. */
export const nodeGraph = kind('nodeGraph');
/** Where time or memory goes. */
export const flameGraph = kind('flameGraph');
