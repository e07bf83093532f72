import type { MetricTable } from '../../dashboards';

/** Metrics under one job. */
export interface OfferedMetrics {
  /** The label `job`; undefined where each target has its own. */
  readonly job?: string;
  /** By name; what scrapes add is not among them. */
  readonly table: MetricTable;
}

/** Log lines under one job. */
export interface OfferedLogs {
  /** The label `job`; undefined where each stream has its own. */
  readonly job?: string;
  /** Labels and structured metadata that they have at least, to tell which queries need them. */
  readonly names: readonly string[];
}

/**
 * What a pipeline can have, before its rules keep some of it and drop the rest: where Alloy itself does not know, because it is
 * others that are scraped. What of it arrives, and with which labels, is read from the components.
 */
export interface Offer {
  /** @default none are known */
  readonly metrics?: readonly OfferedMetrics[];
  /** Whether connectors make metrics of its traces. @default false */
  readonly connectors?: boolean;
  /** Its log lines. @default it sends none */
  readonly logs?: OfferedLogs;
  /** Attributes of its spans, by their scope. @default it sends none */
  readonly traces?: readonly string[];
  /** Types of profiles as Pyroscope names them. @default it sends none */
  readonly profiles?: readonly string[];
}
