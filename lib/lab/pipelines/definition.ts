import type { z } from 'zod';
import type { AlloyConfig } from '../../alloy';
import type { Dashboard } from '../../dashboards';
import type { Destination } from '../destinations/destination';
import type { DestinationsSettings } from '../destinations/settings';
import type { AlloySettings } from '../settings/alloy';
import type { ClusterSettings } from '../settings/cluster';
import type { Immutable } from '../settings/immutable';
import type { InstallSettings } from '../settings/install';
import type { InstrumentationSettings } from '../settings/instrumentation';
import type { LogsSettings } from '../settings/logs';
import type { NamespacesSettings } from '../settings/namespaces';
import type { Observed, ObserveSettings } from '../settings/observe';
import type { RedactionSettings } from '../settings/redaction';
import type { TelemetrySettings } from '../settings/telemetry';
import type { Offer } from '../telemetry/offer';

/** What of an environment every pipeline may know beside its own settings. */
export interface Platform {
  readonly cluster: ClusterSettings;
  readonly namespaces: NamespacesSettings;
  readonly install: InstallSettings;
  readonly alloy: AlloySettings;
  readonly destinations: DestinationsSettings;
  readonly instrumentation: InstrumentationSettings;
  readonly logs: LogsSettings;
  readonly redaction: RedactionSettings;
  readonly telemetry: TelemetrySettings;
  readonly observe: ObserveSettings;
}

/** A part of a pipeline: puts its components into the configuration of the collector that it was placed on. */
export type Build = (config: AlloyConfig, destination: Destination) => unknown;

export interface PipelineContext<Schema extends z.ZodType = z.ZodType> {
  /** What the environment says of the pipeline; everything is filled in. */
  readonly settings: Immutable<z.output<Schema>>;
  readonly platform: Platform;
  /** What the environment says of another pipeline. */
  settingsOf<Other extends z.ZodType>(other: PipelineDefinition<string, Other>): Immutable<z.output<Other>>;
}

/**
 * Refuses what the environment says.
 * @param path from the pipeline's own settings on, or with a name of `Platform` in front where `from` says so
 * @param problem the rest of the sentence: what was given, what is allowed, what to do
 */
export type Refuse = (
  path: readonly PropertyKey[],
  problem: string,
  from?: 'pipeline' | 'environment',
) => void;

/**
 * A pipeline of telemetry, the lab's own and anybody else's alike: what an environment may say about it, and the components
 * that it becomes. It is built once on trial, and goes to the collector whose needs it shares; port, RBAC, storage and kind
 * of that collector follow from the components.
 */
export interface PipelineDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** Its key below `pipelines` in an environment: camelCase, for example `clusterEvents`. */
  readonly name: Name;
  /** What it collects: a sentence for docs/settings.md. */
  readonly description: string;
  /** What an environment may say about it: a `section`. With a key `enabled` it runs only where that is true. */
  readonly settings: Schema;
  /** Whether it stands in every collector that there is, and is no reason to have one. @default false */
  readonly everywhere?: boolean;
  /**
   * Whether the namespaces of what `observe` says are among its own `namespaces`, where these name some: it sees what is
   * observed. A function says of which entries. @default false
   */
  readonly seesObserved?: true | ((observed: Observed) => boolean);
  /** What of the node it takes beside log files, which GKE Autopilot refuses, as parts of a sentence. @default nothing */
  readonly takesOfNode?: { readonly what: string; readonly instead: string };
  /** Says what its settings contradict. @default nothing */
  contradictions?(context: PipelineContext<Schema>, refuse: Refuse): void;
  /**
   * Says what somebody should know who switches it on so: sentences that begin with `pipelines.NAME`, which the commands
   * print. What cannot be right belongs to `contradictions`. @default nothing
   */
  warnings?(context: PipelineContext<Schema>): readonly string[];
  /** The port of the receiver that it opens beside those of OTLP, which no other pipeline may open. @default none */
  receiverPort?(settings: Immutable<z.output<Schema>>): number;
  /**
   * What it can have, where its components alone do not tell: the metrics of those that it scrapes, the job of its logs. Queries
   * of dashboards are checked against what of it arrives. @default nothing is known of it
   */
  readonly offers?: Offer;
  /** Dashboards of its data, each made anew when it is asked for. @default none */
  dashboards?(): readonly Dashboard[];
  /** Its components; a list where parts of it may run in different collectors. */
  build(context: PipelineContext<Schema>): Build | readonly Build[];
}

/**
 * Defines a pipeline: the compiler takes the types of name and settings from what is given.
 *
 *     export const blackbox = definePipeline({
 *       name: 'blackbox',
 *       description: 'Metrics: whether addresses answer.',
 *       settings: section('the probes', { enabled: truth('give true to probe').default(true), ... }).prefault({}),
 *       build: ({ settings }) => (config, destination) => new Blackbox(config, { ...settings, destination }),
 *     });
 */
export function definePipeline<const Name extends string, Schema extends z.ZodType>(
  definition: PipelineDefinition<Name, Schema>,
): PipelineDefinition<Name, Schema> {
  return definition;
}
