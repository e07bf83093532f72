import type { z } from 'zod';
import type { AlloyConfig } from '../../alloy';
import type { NamespaceNames } from '../namespaces';
import type { Immutable } from '../settings/immutable';
import type { Destination } from './destination';
import type { EnvironmentProps } from './exporters/common';

/** A kind of destination: what an environment may say about one, and the components that it becomes. */
export interface DestinationDefinition<Schema extends z.ZodType = z.ZodType> {
  /** The title of its chapter in docs/settings.md. */
  readonly title: string;
  /** The section of its settings; the key `kind`, a literal, tells it from the others. */
  readonly settings: Schema;
  /**
   * Its components in one configuration.
   * @param environment what is the same for every destination, and the name of this one, which names its file
   */
  build(
    config: AlloyConfig,
    settings: Immutable<z.output<Schema>>,
    environment: EnvironmentProps & { readonly name: string; readonly namespaces: NamespaceNames },
  ): Destination;
}

/** Defines a kind of destination: the compiler takes the types from what is given. */
export function defineDestination<Schema extends z.ZodType>(
  definition: DestinationDefinition<Schema>,
): DestinationDefinition<Schema> {
  return definition;
}
