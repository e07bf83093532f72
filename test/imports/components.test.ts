import { App, Chart } from 'cdk8s';
import { AlloyConfig, type Component, type NamespaceSchema, Ref } from '../../lib/alloy';
import { camelCase, pascalCase } from '../../lib/alloy/naming';
import type { ComponentSchema } from '../../lib/alloy/schema';
import { printExpression, printFile } from '../../lib/alloy/syntax/print';
import { format } from '../alloy/real-formatter';
import { Minimal } from './minimal';
import { type Generated, namespaces } from './namespaces';

/** Blocks that hold components are written by hand, in lib/alloy. */
const byHand = ['declare', 'foreach'];

interface Case {
  readonly name: string;
  readonly component: ComponentSchema;
  readonly schema: NamespaceSchema;
  readonly generated: Generated | undefined;
}

const cases: readonly Case[] = namespaces.flatMap(({ schema, classes }) =>
  Object.entries(schema.components)
    .filter(([name]) => !byHand.includes(name))
    .map(([name, component]) => ({
      name,
      component,
      schema,
      generated: classes.find((candidate) => candidate.name === pascalCase(name)),
    })),
);

/** A configuration with one component of the least props, what it needs, and what sends to it. */
function smallest({ name, component, schema, generated }: Case): { config: AlloyConfig; built: Component } {
  if (!generated) throw new Error(`${name} has no class.`);
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config', {
    stability: 'experimental',
    community: true,
  });
  const minimal = new Minimal(config, schema);
  const label = component.labelled ? 'it' : undefined;
  const built = generated.build(config, label, minimal.body(component.arguments));
  minimal.feed(built);
  return { config, built };
}

/** Rules about values, which the schema cannot say, are left to lib/alloy/rules: only the graph is checked here. */
function printed(example: Case): string {
  const { graph } = smallest(example).config;
  graph.check();
  return printFile({ statements: graph.sorted.map(({ statement }) => statement) });
}

test('there are 184 components and 12 configuration blocks', () => {
  const blocks = cases.filter(({ schema }) => schema.namespace === 'config');
  expect([cases.length - blocks.length, blocks.length]).toEqual([184, 12]);
});

test.each(namespaces.map((namespace) => [namespace.schema.namespace, namespace] as const))(
  'imports/alloy/%s.ts exports one class for every component and nothing else',
  (_, { schema, classes }) => {
    const names = Object.keys(schema.components).filter((name) => !byHand.includes(name));
    expect(classes.map(({ name }) => name).sort()).toEqual(names.map(pascalCase).sort());
  },
);

test.each(cases.map((example) => [example.name, example] as const))(
  '%s is built by its class from the least that its schema requires',
  (name, example) => {
    const { built } = smallest(example);
    const { component, stability } = built;
    expect({ component, stability }).toEqual({ component: name, stability: example.component.stability });
  },
);

test.each(
  cases.filter(({ component }) => component.exports).map((example) => [example.name, example] as const),
)('the class of %s gives a reference for every export', (name, example) => {
  const { built } = smallest(example);
  for (const [exported, type] of Object.entries(example.component.exports ?? {})) {
    const reference: unknown = Reflect.get(built, camelCase(exported));
    if (!(reference instanceof Ref)) throw new Error(`${name} has no getter for ${exported}.`);
    expect(reference.type).toEqual(type);
    expect(printExpression(reference.node)).toBe(`${name}.it.${exported}`);
  }
});

test('a class has no getter beyond the exports of its component', () => {
  for (const example of cases) {
    const { built } = smallest(example);
    const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(built)))
      .filter(([, { get }]) => get !== undefined)
      .map(([name]) => name);
    expect(getters).toEqual(Object.keys(example.component.exports ?? {}).map(camelCase));
  }
});

test("Alloy's own parser accepts the smallest configuration of every component, and its printer changes nothing", async () => {
  const texts = cases.map(printed);
  expect(await format(texts)).toEqual(texts);
});
