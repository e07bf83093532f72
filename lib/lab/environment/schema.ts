import type { ApiObject, App } from 'cdk8s';
import type { z } from 'zod';
import { destinationsSchema } from '../destinations/settings';
import { pipelines } from '../pipelines';
import type { PipelineDefinition } from '../pipelines/definition';
import { alloySchema } from '../settings/alloy';
import { applicationSchema } from '../settings/application';
import { clusterSchema } from '../settings/cluster';
import { said } from '../settings/errors';
import { listOf, section } from '../settings/formats';
import { imagesSchema } from '../settings/images';
import type { Immutable } from '../settings/immutable';
import { installSchema } from '../settings/install';
import { instrumentationSchema } from '../settings/instrumentation';
import { loadSchema } from '../settings/load';
import { loadGeneratorSchema } from '../settings/load-generator';
import { logsSchema } from '../settings/logs';
import { namespacesSchema } from '../settings/namespaces';
import { annotationsSchema, labelsSchema } from '../settings/object-metadata';
import { observeSchema } from '../settings/observe';
import { redactionSchema } from '../settings/redaction';
import { schedulingSchema } from '../settings/scheduling';
import { storageSchema } from '../settings/storage';
import { telemetrySchema } from '../settings/telemetry';
import { extensionSchema } from './extension';

/** What an environment may say, with the pipelines of one's own among those of the lab. */
export function settingsSchemaOf(own: readonly PipelineDefinition[]) {
  return section('the environment', {
    /** The Kubernetes cluster that the lab runs in. */
    cluster: clusterSchema,
    /** The namespaces of the lab: what they are called, and which of them exist. */
    namespaces: namespacesSchema,
    /** Other images in the place of those of the lab, and how nodes pull them. */
    images: imagesSchema,
    /** Where pods run: those of every workload. Each workload has a key of the same name for what is its own. */
    scheduling: schedulingSchema.prefault({}),
    /** The volumes of the lab. */
    storage: storageSchema,
    /** Labels of every object and pod, beside those of the lab. Selectors stay what they are. */
    labels: labelsSchema,
    /** Annotations of every object and pod, beside those of the lab. */
    annotations: annotationsSchema,
    /** What the lab installs of others. */
    install: installSchema,
    /** Where telemetry goes: one or more destinations, by names that pipelines choose by. */
    destinations: destinationsSchema,
    /** Grafana Alloy, which receives, processes and sends on. */
    alloy: alloySchema,
    /** What is collected beside the telemetry of the applications. */
    pipelines: section('the pipelines', { ...settingsOf(pipelines), ...settingsOf(own) }).prefault({}),
    /** How long and how old log entries may be, of pods, nodes, events, collectors and front ends. */
    logs: logsSchema,
    /** Secrets in logs of pods, nodes, collectors and front ends and in events, replaced before a line leaves a collector. */
    redaction: redactionSchema,
    /** What telemetry says of itself, and what of it is changed, removed and dropped: attributes, labels, filters. */
    telemetry: telemetrySchema,
    /** The agents that the OpenTelemetry operator injects. */
    instrumentation: instrumentationSchema,
    /** The applications that are observed. */
    applications: listOf(applicationSchema, {
      takes: 'a list of applications',
      advice: 'describe each with name, language, image and port',
    }).default([]),
    /** Workloads of others, in namespaces of theirs, that are observed as well: docs/observe.md. The first entry that fits a pod counts. */
    observe: observeSchema,
    /** Makes requests, so that there is something to see. */
    loadGenerator: loadGeneratorSchema,
    /** What `npm run plan` counts with: docs/capacity.md. */
    load: loadSchema,
    /** What is your own: pipelines, changes of objects, charts. docs/package.md shows each. */
    extend: extensionSchema,
  });
}

/** The pipelines of one's own that an input names; whether the rest of each is right the schema says. */
export function ownPipelinesIn(input: unknown): readonly PipelineDefinition[] {
  const own = said(said(input, 'extend'), 'pipelines');
  return Array.isArray(own) ? own.filter(isNamed) : [];
}

function isNamed(value: unknown): value is PipelineDefinition {
  return typeof said(value, 'name') === 'string' && said(value, 'settings') !== undefined;
}

/** The settings of each pipeline by its name, each with its meaning for docs/settings.md. */
function settingsOf<Definitions extends readonly PipelineDefinition[]>(definitions: Definitions) {
  const named = definitions.map(({ name, settings, description }) => [
    name,
    settings.meta({ ...settings.meta(), meaning: description }),
  ]);
  return Object.fromEntries(named) as SettingsByName<Definitions>;
}

type SettingsByName<Definitions extends readonly PipelineDefinition[]> = {
  [Definition in Definitions[number] as Definition['name']]: Definition['settings'];
};

type Schema = ReturnType<typeof settingsSchemaOf>;

/** What the charts read: everything is filled in. */
export type Settings = Omit<Immutable<z.output<Schema>>, 'extend'> & { readonly extend: FilledExtension };

/** What an environment file says; what has a default may be left out. */
export type SettingsInput<Own extends readonly PipelineDefinition[] = readonly []> = Omit<
  Immutable<z.input<Schema>>,
  'pipelines' | 'extend'
> & {
  readonly pipelines?: Immutable<z.input<Schema>['pipelines']> & OwnInput<Own>;
  readonly extend?: Extension<Own>;
};

/** What is said of the pipelines of one's own. */
export type OwnInput<Own extends readonly PipelineDefinition[]> = {
  readonly [Definition in Own[number] as Definition['name']]?: Immutable<z.input<Definition['settings']>>;
};

/** What is somebody's own in an environment, beside settings. */
export interface Extension<Own extends readonly PipelineDefinition[] = readonly PipelineDefinition[]> {
  /** Pipelines beside those of the lab, placed and derived alike. @default none */
  readonly pipelines?: Own;
  /**
   * Is called for each object of the lab and of `charts` before it is written: for `addJsonPatch`, labels, annotations.
   * @default nothing is changed
   */
  readonly objects?: (object: ApiObject) => void;
  /**
   * Adds charts, whose ids name files and order as those of the lab do: two digits, a hyphen and a name.
   * @default none
   */
  readonly charts?: (app: App, settings: Settings) => void;
}

type FilledExtension = Extension & Required<Pick<Extension, 'pipelines'>>;
