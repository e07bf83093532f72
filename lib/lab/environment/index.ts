import type { PipelineDefinition } from '../pipelines/definition';
import { pathOf, SettingsError } from '../settings/errors';
import { callingFile } from './caller';
import type { Base, BuiltOn, Changes, Environment } from './changes';
import { contradictions } from './contradictions';
import { refuseIdle } from './idle';
import { fileThatSays, type Layered, layered } from './layers';
import { layersFrom } from './layers-from';
import { marked, markedBase, originOf } from './mark';
import { partsOf } from './said-by';
import { ownPipelinesIn, type Settings, type SettingsInput, settingsSchemaOf } from './schema';

export type { DestinationSettings, LocalDestination } from '../destinations/settings';
export { localDestinationOf } from '../destinations/settings';
export type { AlloySettings, ResourceSettings, WorkloadSettings } from '../settings/alloy';
export type { ApplicationSettings, ContainerSettings, Variant } from '../settings/application';
export { mainContainer } from '../settings/application';
export type { ClusterSettings, Provider } from '../settings/cluster';
export { SettingsError } from '../settings/errors';
export type { InstrumentationSettings, Language } from '../settings/instrumentation';
export type { LoadGeneratorSettings } from '../settings/load-generator';
export { agentIsCopied } from './application-source';
export type { Base, BuiltOn, Changes, Environment } from './changes';
export { isBase, isEnvironment } from './mark';
export { privilegedApplication } from './privileged-application';
export type { Extension, Settings, SettingsInput } from './schema';
export { warningsOf } from './warnings';

type Definitions = readonly PipelineDefinition[];

/**
 * An environment: checks what the file says and fills in the defaults.
 *
 * @throws SettingsError one sentence about the first thing that is wrong.
 */
export function environment<const Own extends Definitions = readonly []>(
  settings: SettingsInput<Own>,
): Environment<Own>;

/**
 * An environment that is built on a base, or on another environment: what it says stands above what they say, deep where
 * it is a section, whole where it is a list. `undefined` takes out what the base says. docs/clusters.md has the rules.
 *
 * @throws SettingsError one sentence about the first thing that is wrong, with the file that says it.
 */
export function environment<
  const OfBase extends Definitions = readonly [],
  const Own extends Definitions = readonly [],
>(base: BuiltOn<OfBase>, changes: Changes<OfBase, Own>): Environment<readonly [...OfBase, ...Own]>;

export function environment(...given: readonly unknown[]): Environment<Definitions> {
  const layers = layersFrom(given, 'environment', callingFile(environment));
  const together = layered(layers);
  return marked(checked(together), { layers, together });
}

/**
 * What several environments have in common: every key may be left out. It is checked with each environment that is built on
 * it, and is none of its own: no command takes it, and `--all` passes it over. It may be built on another base.
 */
export function defineBase<const Own extends Definitions = readonly []>(
  settings: Changes<readonly [], Own>,
): Base<Own>;
export function defineBase<
  const OfBase extends Definitions = readonly [],
  const Own extends Definitions = readonly [],
>(base: BuiltOn<OfBase>, settings: Changes<OfBase, Own>): Base<readonly [...OfBase, ...Own]>;

export function defineBase(...given: readonly unknown[]): Base<Definitions> {
  return markedBase(layersFrom(given, 'defineBase', callingFile(defineBase)));
}

/** Checks what an environment says: an error names the file that says what is wrong. */
function checked(together: Layered): Settings {
  try {
    return checkSettings(together.input);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw error.saidIn(fileThatSays(together, error.path ?? partsOf(error.where)));
  }
}

/** The file that says a setting of an environment, by the path that an error writes; undefined where none is known. */
export function fileOf(settings: Settings, where: string): string | undefined {
  const origin = originOf(settings);
  return origin && fileThatSays(origin.together, partsOf(where));
}

/** The same for what the compiler has not seen. */
export function checkSettings(input: unknown): Settings {
  // The schema of the pipelines has to know those that the environment brings.
  const schema = settingsSchemaOf(ownPipelinesIn(input));
  const result = schema
    .superRefine((settings, context) => contradictions(settings as Settings, context))
    .safeParse(input);
  if (result.success) {
    const settings = result.data as Settings;
    refuseIdle(settings, input);
    return settings;
  }
  const [issue] = result.error.issues;
  const { path = [], message = '' } = issue ?? {};
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  throw new SettingsError(pathOf(path) || 'the environment', message, [...path, ...unknown]);
}
