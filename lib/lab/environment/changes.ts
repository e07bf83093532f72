import type { PipelineDefinition } from '../pipelines/definition';
import type { Extension, OwnInput, Settings, SettingsInput } from './schema';

type Definitions = readonly PipelineDefinition[];

/** Never there: it tells the compiler which pipelines an environment or a base has brought. */
declare const own: unique symbol;

/** An environment, with the pipelines of its own for what is built on it. */
export type Environment<Own extends Definitions = readonly []> = Settings & { readonly [own]?: Own };

/** What several environments have in common, and what is none of its own: made by `defineBase`. */
export interface Base<Own extends Definitions = readonly []> {
  readonly [own]: Own;
}

/** What an environment may be built on. */
export type BuiltOn<Own extends Definitions> = Base<Own> | Environment<Own>;

/**
 * What is said above a base: every key may be left out, and `undefined` takes out what the base says.
 * A list is taken whole, a section only as far as it goes.
 */
export type Changes<
  OfBase extends Definitions = readonly [],
  Own extends Definitions = readonly [],
> = Changed<Omit<SettingsInput, 'pipelines' | 'extend'>> & {
  readonly pipelines?:
    | (Changed<SettingsInput['pipelines']> & Changed<OwnInput<OfBase>> & Changed<OwnInput<Own>>)
    | undefined;
  readonly extend?: ChangedExtension<Own> | undefined;
};

type Whole = string | number | boolean | undefined | readonly unknown[] | ((...args: never[]) => unknown);

type Changed<T> = T extends Whole ? T : { readonly [Key in keyof T]?: Changed<T[Key]> | undefined };

/** Extensions add up: `pipelines` beside those of the base, `objects` and `charts` called after those of the base. */
interface ChangedExtension<Own extends Definitions> {
  readonly pipelines?: Own | undefined;
  readonly objects?: Extension['objects'] | undefined;
  readonly charts?: Extension['charts'] | undefined;
}
