import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from '../../../lib/alloy';
import { isKnown, nothing, refused, tables } from '../../../lib/workload/needs';

const folder = join(__dirname, '../../../imports/alloy/schema');
const names = readdirSync(folder)
  .filter((file) => file !== 'stdlib.json')
  .flatMap((file) => Object.keys(readSchema(join(folder, file)).components));

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

test('every component that the schema gives a clustering block does its work once', () => {
  const clustered = readdirSync(folder)
    .filter((file) => file !== 'stdlib.json')
    .flatMap((file) => {
      const { components, bodies } = readSchema(join(folder, file));
      return Object.entries(components)
        .filter(([, component]) => bodies[component.arguments]?.blocks.clustering)
        .map(([name]) => name);
    });
  expect(clustered.length).toBeGreaterThan(8);
  expect(clustered.filter((name) => !(name in tables.once))).toEqual([]);
});
