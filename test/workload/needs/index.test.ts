import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from '../../../lib/alloy';
import type { BodySchema } from '../../../lib/alloy/schema';
import { isKnown, nothing, refused, tables } from '../../../lib/workload/needs';

const folder = join(__dirname, '../../../imports/alloy/schema');
const schemas = readdirSync(folder)
  .filter((file) => file !== 'stdlib.json')
  .map((file) => readSchema(join(folder, file)));
const names = schemas.flatMap(({ components }) => Object.keys(components));

const rows = Object.values(tables).flatMap((table) => Object.entries(table));

test('somebody has decided what each component and configuration block of the schema needs', () => {
  expect(names.length).toBeGreaterThan(190);
  expect(names.filter((name) => !isKnown(name))).toEqual([]);
});

test('a component that the schema does not have is not known', () => {
  expect(isKnown('prometheus.scrap')).toBe(false);
});

test('no row is about a component that the schema does not have', () => {
  const known = [...rows.map(([name]) => name), ...Object.keys(refused), ...nothing];
  expect(known.filter((name) => !names.includes(name))).toEqual([]);
});

test('what needs nothing stands in no table', () => {
  const needy = new Set([...rows.map(([name]) => name), ...Object.keys(refused)]);
  expect(nothing.filter((name) => needy.has(name))).toEqual([]);
});

test('nothing is listed twice', () => {
  expect(nothing).toEqual([...new Set(nothing)]);
});

test('every row says where it was read', () => {
  expect(rows.filter(([, { source }]) => !/\.(go|md|yaml)|metadataproviders|jattach/.test(source))).toEqual(
    [],
  );
});

/** The components of the schema in which some body, however deep, passes a test. */
function having(test: (body: BodySchema, key: string) => boolean): readonly string[] {
  return schemas.flatMap(({ components, bodies }) => {
    const passes = (key: string, seen: readonly string[]): boolean => {
      const body = bodies[key];
      if (!body || seen.includes(key)) return false;
      const inner = Object.values(body.blocks).map((block) => block.body);
      return test(body, key) || inner.some((next) => passes(next, [...seen, key]));
    };
    return Object.entries(components)
      .filter(([, component]) => passes(component.arguments, []))
      .map(([name]) => name);
  });
}

test('every component that has a clustering block does its work once', () => {
  const found = having(({ blocks }) => blocks.clustering !== undefined);
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter((name) => !(name in tables.once))).toEqual([]);
});

test('every component that has an address or a port to listen on opens ports', () => {
  const found = having(({ attributes }) =>
    Object.keys(attributes).some((name) => /^listen_(address|port|tcp|udp)$/.test(name)),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((name) => !(name in tables.listens))).toEqual([]);
});

test('every OpenTelemetry receiver that has servers to secure opens ports', () => {
  const found = having((_, key) => key === 'otelcol.TLSServerArguments');
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((name) => !(name in tables.listens))).toEqual([]);
});

test('every component that has a client of the Kubernetes API reads from it', () => {
  const found = having((_, key) => key === 'common/kubernetes.ClientArguments');
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((name) => !(name in tables.reads))).toEqual([]);
});
