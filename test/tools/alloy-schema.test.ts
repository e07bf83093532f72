import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AttributeSchema,
  BlockSchema,
  BodySchema,
  NamespaceSchema,
  TypeSchema,
} from '../../lib/alloy/schema';
import { bodies, components, componentsOf, library, namespaces } from './released-schema';

function allAttributes(): AttributeSchema[] {
  return [...bodies.values()].flatMap(({ attributes }) => Object.values(attributes));
}

function alternatives({ groups = {} }: BodySchema): BlockSchema[] {
  return Object.values(groups).flatMap((group) => Object.values(group.alternatives));
}

function bodiesOfType(type: TypeSchema): string[] {
  if (type.kind === 'object') return [type.body];
  return 'elem' in type ? bodiesOfType(type.elem) : [];
}

function referred(schema: BodySchema): string[] {
  return [
    ...Object.values(schema.attributes).flatMap(({ type }) => bodiesOfType(type)),
    ...[...Object.values(schema.blocks), ...alternatives(schema)].map((used) => used.body),
  ];
}

/** The bodies that a namespace's components lead to, each once. */
function reached(schema: NamespaceSchema): Set<string> {
  const found = new Set<string>();
  const waiting = componentsOf(schema).flatMap(({ arguments: key, exports = {} }) => [
    key,
    ...Object.values(exports).flatMap(bodiesOfType),
  ]);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const next = schema.bodies[key];
    if (found.has(key) || !next) continue;
    found.add(key);
    waiting.push(...referred(next));
  }
  return found;
}

describe('the schema of the Alloy release', () => {
  test('names the release that the tool reads in every file', () => {
    const release = readFileSync(join(__dirname, '../../tools/alloy-schema/release.txt'), 'utf8').trim();
    expect(new Set([...namespaces, library].map((schema) => schema.release))).toEqual(new Set([release]));
  });

  test('holds every component, by namespace', () => {
    const counts = Object.fromEntries(
      namespaces.map((schema) => [schema.namespace, componentsOf(schema).length]),
    );
    expect(counts).toEqual({
      beyla: 1,
      config: 14,
      database_observability: 3,
      discovery: 32,
      faro: 1,
      local: 2,
      loki: 23,
      mimir: 2,
      otelcol: 69,
      prometheus: 39,
      pyroscope: 7,
      remote: 5,
    });
  });

  test('holds every component, by stability', () => {
    const supported = components.filter(({ community }) => !community);
    const count = (stability: string) =>
      supported.filter((component) => component.stability === stability).length;
    expect({
      stable: count('generally-available'),
      preview: count('public-preview'),
      experimental: count('experimental'),
      community: components.length - supported.length,
    }).toEqual({ stable: 144, preview: 10, experimental: 25, community: 5 });
  });

  test('holds every attribute, of which as many are optional and secret as in the release', () => {
    const attributes = allAttributes();
    expect({
      all: attributes.length,
      optional: attributes.filter(({ required }) => !required).length,
      secret: attributes.filter(({ type }) => type.kind === 'secret').length,
    }).toEqual({ all: 3069, optional: 2701, secret: 103 });
  });

  test('leaves one optional attribute without a default, the identity that remotecfg makes up', () => {
    const open = [...bodies].flatMap(([key, { attributes }]) =>
      Object.entries(attributes)
        .filter(([, { required, default: value }]) => !required && value === undefined)
        .map(([name]) => `${key}/${name}`),
    );
    expect(open).toEqual(['service/remotecfg.Arguments/id']);
  });

  test('holds the standard library', () => {
    const identifiers = Object.values(library.identifiers);
    expect({
      all: identifiers.length,
      constants: identifiers.filter(({ kind }) => kind === 'constant').length,
      deprecated: identifiers.filter(({ deprecated }) => deprecated).length,
      experimental: identifiers.filter(({ stability }) => stability === 'experimental').length,
    }).toEqual({ all: 47, constants: 4, deprecated: 16, experimental: 2 });
  });

  test.each(namespaces.map((schema) => [schema.namespace, schema] as const))(
    'has in %s the bodies that it refers to',
    (_, schema) => {
      const missing = Object.values(schema.bodies)
        .flatMap(referred)
        .concat(componentsOf(schema).map((component) => component.arguments))
        .filter((key) => !(key in schema.bodies));
      expect(missing).toEqual([]);
    },
  );

  test.each(namespaces.map((schema) => [schema.namespace, schema] as const))(
    'has in %s no body that nothing leads to',
    (_, schema) => {
      expect([...reached(schema)].sort()).toEqual(Object.keys(schema.bodies));
    },
  );
});
