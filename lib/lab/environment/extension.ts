import type { ApiObject, App } from 'cdk8s';
import { z } from 'zod';
import { pipelines } from '../pipelines';
import type { PipelineDefinition } from '../pipelines/definition';
import { section } from '../settings/formats';

const definition = z.custom<PipelineDefinition>(isDefinition, {
  error:
    'is no definition of a pipeline, but it takes what definePipeline({ name, ... }) gives; define it so.',
});

export const extensionSchema = section('what is your own', {
  /** Pipelines beside those of the lab, each made by `definePipeline`. Their settings stand below `pipelines` by their names. */
  pipelines: z
    .array(definition, {
      error: 'takes a list of definitions; write [definePipeline({ name, ... })].',
    })
    .superRefine((own, context) => {
      const taken = new Set<string>(pipelines.map(({ name }) => name));
      own.forEach(({ name }, index) => {
        const problem = problemOf(name, taken);
        if (problem !== undefined)
          context.addIssue({ code: 'custom', path: [index, 'name'], message: problem });
        taken.add(name);
      });
    })
    .meta({ takes: 'a list of definitions' })
    .default([]),
  /** Is called for each object before it is written, as cdk8s' ApiObject: for `addJsonPatch`, labels, annotations. */
  objects: z
    .custom<(object: ApiObject) => void>(isFunction, {
      error: 'is no function, but it takes (object) => { ... }; write one, or leave it out.',
    })
    .meta({ takes: 'a function of an ApiObject' })
    .optional(),
  /** Adds charts of one's own to the app. Their ids order them among those of the lab. */
  charts: z
    .custom<(app: App, settings: never) => void>(isFunction, {
      error: 'is no function, but it takes (app, settings) => { ... }; write one, or leave it out.',
    })
    .meta({ takes: 'a function of an App and the settings' })
    .optional(),
}).prefault({});

function problemOf(name: string, taken: ReadonlySet<string>): string | undefined {
  if (taken.has(name)) {
    return `is ${JSON.stringify(name)}, which another pipeline is called, but names are unique; rename this one.`;
  }
  if (/^[a-z][A-Za-z0-9]*$/.test(name)) return undefined;
  return `is ${JSON.stringify(name)}, but it takes a key in camelCase, such as blackbox or ownTraces; rename the pipeline.`;
}

function isDefinition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, description, settings, build } = value as Partial<PipelineDefinition>;
  return (
    typeof name === 'string' &&
    typeof description === 'string' &&
    settings instanceof z.ZodType &&
    isFunction(build)
  );
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
