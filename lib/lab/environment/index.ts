import type { PipelineDefinition } from '../pipelines/definition';
import { pathOf, SettingsError, said } from '../settings/errors';
import { contradictions } from './contradictions';
import { refuseIdle } from './idle';
import { marked } from './mark';
import { type Settings, type SettingsInput, settingsSchemaOf } from './schema';

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
export { isEnvironment } from './mark';
export { privilegedApplication } from './privileged-application';
export type { Extension, Settings, SettingsInput } from './schema';
export { warningsOf } from './warnings';

/**
 * An environment: checks what the file says and fills in the defaults.
 *
 * @throws SettingsError one sentence about the first thing that is wrong.
 */
export function environment<const Own extends readonly PipelineDefinition[] = readonly []>(
  settings: SettingsInput<Own>,
): Settings {
  return marked(checkSettings(settings));
}

/** The same for what the compiler has not seen. */
export function checkSettings(input: unknown): Settings {
  // The schema of the pipelines has to know those that the environment brings.
  const own = said(said(input, 'extend'), 'pipelines');
  const schema = settingsSchemaOf(Array.isArray(own) ? own.filter(isNamed) : []);
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
  throw new SettingsError(pathOf(path) || 'the environment', message);
}

/** What of a list of pipelines has settings of a name; whether the rest of it is right the schema says. */
function isNamed(value: unknown): value is PipelineDefinition {
  return typeof said(value, 'name') === 'string' && said(value, 'settings') !== undefined;
}
