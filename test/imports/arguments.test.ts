import { pascalCase } from '../../lib/alloy/naming';
import { compile } from '../typescript';
import { expression, Full, known, literal } from './full';
import { namespaces } from './namespaces';

const declarations = [
  "import type { Construct } from 'constructs';",
  "import type { Expression } from '../../lib/alloy';",
  'declare const scope: Construct;',
  `declare const ${known}: Expression<never>;`,
  'declare const text: Expression<string>;',
];

/** A program that builds every component of a namespace with every argument set. */
function program(value: typeof literal): string {
  const lines = namespaces.flatMap(({ schema, classes }) => {
    const full = new Full(schema, value);
    const calls = Object.entries(schema.components)
      .filter(([name]) => classes.some((generated) => generated.name === pascalCase(name)))
      .map(([name, component]) => {
        const label = component.labelled ? "'label', " : '';
        return `new ${schema.namespace}.${pascalCase(name)}(scope, ${label}${full.body(component.arguments)});`;
      });
    return [`import * as ${schema.namespace} from '../../imports/alloy/${schema.namespace}';`, ...calls];
  });
  return [...declarations, ...lines].join('\n');
}

test('the types accept every argument of every component, as a literal and as an expression', async () => {
  const texts = { 'literals.ts': program(literal), 'expressions.ts': program(expression) };
  const errors = await compile([], texts);
  expect(errors.filter(({ file }) => file in texts)).toEqual([]);
}, 60_000);

test('a program that sets an argument of another component does not compile', async () => {
  const wrong = program(literal).replaceAll('scrapeInterval:', 'scrapeIntervall:');
  const messages = (await compile([], { 'wrong.ts': wrong })).map(({ message }) => message).join('\n');
  expect(messages).toContain("'scrapeIntervall' does not exist in type");
}, 60_000);
