import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type NamespaceSchema, readSchema } from '../../lib/alloy';
import type { ComponentSchema } from '../../lib/alloy/schema';

const directory = join(__dirname, '..', '..', 'imports', 'alloy', 'schema');

/** The schema of every namespace, the configuration blocks (`config`) among them. */
export const schemas: readonly NamespaceSchema[] = readdirSync(directory)
  .filter((file) => file.endsWith('.json') && file !== 'stdlib.json')
  .sort()
  .map((file) => readSchema(join(directory, file)));

export interface KnownComponent {
  readonly name: string;
  readonly schema: NamespaceSchema;
  readonly definition: ComponentSchema;
}

/** Every component and configuration block, by name. */
export const known: ReadonlyMap<string, KnownComponent> = new Map(
  schemas.flatMap((schema) =>
    Object.entries(schema.components).map(([name, definition]) => [name, { name, schema, definition }]),
  ),
);

/** The names of the components: all blocks but those of configuration. */
export const componentNames: readonly string[] = schemas
  .filter(({ namespace }) => namespace !== 'config')
  .flatMap(({ components }) => Object.keys(components));

/** The schema of a namespace. */
export function schemaOf(namespace: string): NamespaceSchema {
  const schema = schemas.find((candidate) => candidate.namespace === namespace);
  if (!schema) throw new Error(`There is no schema of ${namespace}.`);
  return schema;
}
