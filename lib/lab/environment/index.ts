import type { z } from 'zod';
import { destinationsSchema } from '../destinations/settings';
import { alloySchema } from '../settings/alloy';
import { applicationSchema } from '../settings/application';
import { clusterSchema } from '../settings/cluster';
import { pathOf, SettingsError } from '../settings/errors';
import { listOf, section } from '../settings/formats';
import { instrumentationSchema } from '../settings/instrumentation';
import { loadSchema } from '../settings/load';
import { loadGeneratorSchema } from '../settings/load-generator';
import { redactionSchema } from '../settings/redaction';
import { contradictions } from './contradictions';
import { pipelinesSchema } from './pipelines';

export { mainContainer } from '../settings/application';
export { SettingsError } from '../settings/errors';

export const settingsSchema = section('the environment', {
  /** The Kubernetes cluster that the lab runs in. */
  cluster: clusterSchema,
  /** Where telemetry goes: one or more destinations, by names that pipelines choose by. */
  destinations: destinationsSchema,
  /** Grafana Alloy, which receives, processes and sends on. */
  alloy: alloySchema,
  /** What is collected beside the telemetry of the applications. */
  pipelines: pipelinesSchema,
  /** Secrets in logs of pods, nodes, collectors and front ends and in events, replaced before a line leaves a collector. */
  redaction: redactionSchema,
  /** The agents that the OpenTelemetry operator injects. */
  instrumentation: instrumentationSchema,
  /** The applications that are observed. */
  applications: listOf(applicationSchema, {
    takes: 'a list of applications',
    advice: 'describe each with name, language, image and port',
  }).default([]),
  /** Makes requests, so that there is something to see. */
  loadGenerator: loadGeneratorSchema,
  /** What `npm run plan` counts with: docs/capacity.md. */
  load: loadSchema,
});

/** What an environment file says; what has a default may be left out. */
export type SettingsInput = Immutable<z.input<typeof settingsSchema>>;

/** What the charts read: everything is filled in. */
export type Settings = Immutable<z.output<typeof settingsSchema>>;

export type ClusterSettings = Settings['cluster'];
export type Provider = ClusterSettings['provider'];
export type DestinationSettings = Settings['destinations'][string];
export type LocalDestination = Extract<DestinationSettings, { kind: 'local' }>;
export type AlloySettings = Settings['alloy'];
export type WorkloadSettings = AlloySettings['receiver'];
export type ResourceSettings = WorkloadSettings['resources'];
export type InstrumentationSettings = Settings['instrumentation'];
export type Language = InstrumentationSettings['languages'][number];
export type ApplicationSettings = Settings['applications'][number];
export type ContainerSettings = ApplicationSettings['containers'][number];
export type Variant = ApplicationSettings['variant'];
export type LoadGeneratorSettings = Settings['loadGenerator'];

/** The backend in the cluster, if telemetry goes there. */
export function localDestinationOf({ destinations }: Settings): LocalDestination | undefined {
  return Object.values(destinations).find((destination) => destination.kind === 'local');
}

const checkedSchema = settingsSchema.superRefine(contradictions);

/**
 * An environment: checks what the file says and fills in the defaults.
 *
 * @throws SettingsError one sentence about the first thing that is wrong.
 */
export function environment(settings: SettingsInput): Settings {
  return checkSettings(settings);
}

/** The same for what the compiler has not seen. */
export function checkSettings(settings: unknown): Settings {
  const result = checkedSchema.safeParse(settings);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const { path = [], message = '' } = issue ?? {};
  throw new SettingsError(pathOf(path) || 'the environment', message);
}

type Immutable<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
