import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  BlockSchema,
  BodySchema,
  ComponentSchema,
  NamespaceSchema,
  TypeSchema,
} from '../../lib/alloy/schema';
import { readSchema } from '../../lib/alloy/schema-file';

/** The schemas of all namespaces of one Alloy release. */
export interface Release {
  readonly name: string;
  readonly namespaces: readonly NamespaceSchema[];
}

/** Reads the files that tools/alloy-schema wrote. */
export function readRelease(folder: string): Release {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'stdlib.json');
  const namespaces = files.sort().map((file) => readSchema(join(folder, file)));
  const [first] = namespaces;
  if (!first) throw new Error(`${folder} holds no schema; run "npm run import -- alloy" to write it.`);
  return { name: first.release, namespaces };
}

/**
 * The components that get a class. Those that hold components (`declare`, `foreach`) are written by hand in
 * lib/alloy.
 */
export function componentsOf(schema: NamespaceSchema): [string, ComponentSchema][] {
  return Object.entries(schema.components).filter(([, component]) => {
    const blocks = Object.values(bodyOf(schema, component.arguments).blocks);
    return !component.module && !blocks.some((block) => block.module);
  });
}

export function bodyOf(schema: NamespaceSchema, key: string): BodySchema {
  const body = schema.bodies[key];
  if (!body) throw new Error(`imports/alloy/schema/${schema.namespace}.json has no body ${key}.`);
  return body;
}

/** One place inside a body where another body stands. */
export interface Child {
  /** The key of the body that stands there. */
  readonly body: string;
  /** The name of the block or attribute, for example `endpoint` or `stage.json`. */
  readonly name: string;
  readonly labelled: boolean;
}

/** The bodies that stand directly inside `body`: its blocks, its groups and its attributes with fields. */
export function childrenOf(body: BodySchema): readonly Child[] {
  const child = (name: string, block: BlockSchema): Child => ({
    body: block.body,
    name,
    labelled: block.labelled ?? false,
  });
  const attributes = Object.entries(body.attributes).flatMap(([name, { type }]) =>
    objectsIn(type).map((key) => ({ body: key, name, labelled: false })),
  );
  const blocks = Object.entries(body.blocks).map(([name, block]) => child(name, block));
  const groups = Object.entries(body.groups ?? {}).flatMap(([group, { alternatives }]) =>
    Object.entries(alternatives).map(([word, block]) => child(`${group}.${word}`, block)),
  );
  return [...attributes, ...blocks, ...groups];
}

function objectsIn(type: TypeSchema): readonly string[] {
  if (type.kind === 'object') return [type.body];
  return type.kind === 'list' || type.kind === 'map' ? objectsIn(type.elem) : [];
}
