import type { Settings } from '../environment';
import { contextOf, definitionsOf, isEnabled } from '../environment/pipelines';
import type { Build, PipelineDefinition } from '../pipelines/definition';

/** A part of a pipeline that an environment asks for, before it is known which collector runs it. */
export interface PlacedBuild {
  /** The pipeline's key below `pipelines` in the settings. */
  readonly name: string;
  readonly into: Build;
}

/** The parts of the pipelines that an environment switches on, those that stand in every collector aside. */
export function pipelinesOf(settings: Settings): readonly PlacedBuild[] {
  return buildsOf(settings, ({ everywhere = false }) => !everywhere);
}

/** What stands in every collector that there is, and is no reason to have one. */
export function pipelinesEverywhere(settings: Settings): readonly PlacedBuild[] {
  return buildsOf(settings, ({ everywhere = false }) => everywhere);
}

function buildsOf(
  settings: Settings,
  isWanted: (definition: PipelineDefinition) => boolean,
): readonly PlacedBuild[] {
  return definitionsOf(settings)
    .filter((definition) => isWanted(definition) && isEnabled(definition, settings))
    .flatMap((definition) =>
      [definition.build(contextOf(definition, settings))]
        .flat()
        .map((into) => ({ name: definition.name, into })),
    );
}
