import type { AlloyConfig } from '../../alloy';
import { destinationsOf } from '../../lab/collectors/destinations';
import { checkSettings, type Settings } from '../../lab/environment';
import { contextOf, isEnabled } from '../../lab/environment/pipelines';
import { pipelines } from '../../lab/pipelines';
import type { PipelineDefinition } from '../../lab/pipelines/definition';

/** Adds the components of a definition, all its parts, as an environment has them. */
export function addDefinition(
  config: AlloyConfig,
  definition: PipelineDefinition,
  { environment, settings }: { readonly environment?: Settings; readonly settings?: object },
): void {
  const all = environment ?? smallEnvironment(definition, settings);
  if (!isEnabled(definition, all)) {
    throw new Error(
      `The environment has pipelines.${definition.name}.enabled false; switch the pipeline on to test it.`,
    );
  }
  const destination = destinationsOf(config, all)(definition.name);
  for (const build of [definition.build(contextOf(definition, all))].flat()) build(config, destination);
}

function smallEnvironment(definition: PipelineDefinition, settings: object | undefined): Settings {
  const isOwn = !pipelines.some(({ name }) => name === definition.name);
  const switched = 'enabled' in shapeOf(definition) ? { enabled: true } : {};
  return checkSettings({
    cluster: { name: 'test', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { [definition.name]: { ...switched, ...settings } },
    ...(isOwn && { extend: { pipelines: [definition] } }),
  });
}

/** What an environment says of a pipeline when it says nothing. */
function shapeOf({ settings }: PipelineDefinition): object {
  return Object(settings.safeParse(undefined).data);
}

/** A pipeline of the lab by its name in an environment, for example `podLogs`. @throws Error with the names that there are */
export function labPipeline(name: (typeof pipelines)[number]['name']): PipelineDefinition {
  const found = pipelines.find((definition) => definition.name === name);
  if (found) return found;
  throw new Error(`The lab has no pipeline ${name}; it has: ${pipelines.map((one) => one.name).join(', ')}.`);
}
