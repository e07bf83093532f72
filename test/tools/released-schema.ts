import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NamespaceSchema, readSchema } from '../../lib/alloy';
import type { AttributeSchema, BlockSchema, BodySchema, StandardLibrarySchema } from '../../lib/alloy/schema';

const directory = join(__dirname, '../../imports/alloy/schema');

export const namespaces = readdirSync(directory)
  .filter((file) => file !== 'stdlib.json')
  .map((file) => readSchema(join(directory, file)));
export const library: StandardLibrarySchema = JSON.parse(
  readFileSync(join(directory, 'stdlib.json'), 'utf8'),
);

/** Every body once: a body that several namespaces need is in each of their files. */
export const bodies = new Map<string, BodySchema>(
  namespaces.flatMap((schema) => Object.entries(schema.bodies)),
);
export const components = namespaces.filter((schema) => schema.namespace !== 'config').flatMap(componentsOf);

export function componentsOf(schema: NamespaceSchema) {
  return Object.values(schema.components);
}

export function namespace(name: string): NamespaceSchema {
  const found = namespaces.find((schema) => schema.namespace === name);
  if (!found) throw new Error(`There is no namespace ${name}.`);
  return found;
}

export function body(key: string): BodySchema {
  const found = bodies.get(key);
  if (!found) throw new Error(`There is no body ${key}.`);
  return found;
}

export function attribute(bodyKey: string, name: string): AttributeSchema {
  const found = body(bodyKey).attributes[name];
  if (!found) throw new Error(`${bodyKey} has no attribute ${name}.`);
  return found;
}

export function block(bodyKey: string, name: string): BlockSchema {
  const found = body(bodyKey).blocks[name];
  if (!found) throw new Error(`${bodyKey} has no block ${name}.`);
  return found;
}

export function defaultsOf(bodyKey: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body(bodyKey).attributes).map(([name, { default: value }]) => [name, value]),
  );
}
