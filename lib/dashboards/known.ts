import type { MetricFacts } from './metric-table';

/** Metrics that one part of a configuration makes and keeps. */
export interface MetricSource {
  /** Who makes them, as a user names it: `pipelines.kubelet`. */
  readonly from: string;
  /** The label `job`; undefined where each target has its own. */
  readonly job?: string;
  /** The series that arrive, by name, with every label that they have then. */
  readonly series: ReadonlyMap<string, MetricFacts>;
}

/** Log streams that one part of a configuration sends. */
export interface LogSource {
  readonly from: string;
  /** The label `job`; undefined where each stream has its own. */
  readonly job?: string;
  readonly labels: readonly string[];
  /** Structured metadata: found behind a pipe, not in the selector. */
  readonly metadata: readonly string[];
}

/** Traces that one part of a configuration sends. */
export interface TraceSource {
  readonly from: string;
  /** Attributes by their scope: `resource.service.name`, `span.http.route`. */
  readonly attributes: readonly string[];
}

/** Profiles that one part of a configuration sends. */
export interface ProfileSource {
  readonly from: string;
  /** For example `process_cpu:cpu:nanoseconds:cpu:nanoseconds`. */
  readonly types: readonly string[];
  readonly labels: readonly string[];
}

/** What is not there, and what would bring it. */
export interface Absent {
  /** The rest of a sentence that begins with what is missing: `pipelines.kubelet is off`. */
  readonly why: string;
  /** The label `job` of its metrics or logs. */
  readonly job?: string;
  /** Names of its metrics. */
  readonly metrics?: ReadonlySet<string>;
  /** The labels and the metadata that its log streams would have. */
  readonly logs?: readonly string[];
  /** Whether it would send traces, or profiles of these types. */
  readonly traces?: boolean;
  readonly profiles?: readonly string[];
}

/** What queries may ask for. */
export interface Known {
  readonly metrics: readonly MetricSource[];
  readonly logs: readonly LogSource[];
  readonly traces: readonly TraceSource[];
  readonly profiles: readonly ProfileSource[];
  readonly absent: readonly Absent[];
}
