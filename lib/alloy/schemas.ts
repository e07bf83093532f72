import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodySchema, ComponentSchema, NamespaceSchema, StandardLibrarySchema } from './schema';
import { readSchema } from './schema-file';

/** Where the schema of the Alloy release stands: the files that the classes of imports/alloy/ read too. */
const directory = join(__dirname, '..', '..', 'imports', 'alloy', 'schema');

/** A component or configuration block with the schema of its namespace. */
export interface KnownBlock {
  readonly definition: ComponentSchema;
  readonly schema: NamespaceSchema;
}

/** The schema of a component or configuration block; undefined when Alloy has none of that name. */
export function knownBlock(name: string): KnownBlock | undefined {
  const known = blocks.get(name);
  if (known) return known;
  const found = defined(namespace('config'), name) ?? defined(namespace(name.split('.', 1).join('')), name);
  if (found) blocks.set(name, found);
  return found;
}

const blocks = new Map<string, KnownBlock>();

/** Whether a word begins the names of Alloy's own components. */
export function isNamespace(word: string): boolean {
  return word !== 'config' && word !== 'stdlib' && namespace(word) !== undefined;
}

function defined(schema: NamespaceSchema | undefined, name: string): KnownBlock | undefined {
  if (!schema || !Object.hasOwn(schema.components, name)) return undefined;
  const definition = schema.components[name];
  return definition && { definition, schema };
}

const namespaces = new Map<string, NamespaceSchema | undefined>();

function namespace(name: string): NamespaceSchema | undefined {
  if (!namespaces.has(name)) {
    const file = join(directory, `${name}.json`);
    namespaces.set(name, /^[a-z_]+$/.test(name) && existsSync(file) ? readSchema(file) : undefined);
  }
  return namespaces.get(name);
}

let library: StandardLibrarySchema | undefined;

/** The identifiers of Alloy's standard library. */
export function standardLibrary(): StandardLibrarySchema {
  library ??= JSON.parse(readFileSync(join(directory, 'stdlib.json'), 'utf8')) as StandardLibrarySchema;
  return library;
}

/** A body of a namespace. @throws Error when the schema lacks it */
export function bodyOf(schema: NamespaceSchema, key: string): BodySchema {
  const body = schema.bodies[key];
  if (body) return body;
  throw new Error(
    `The schema of ${schema.namespace} has no body ${key}; regenerate imports/alloy with "npm run import".`,
  );
}
