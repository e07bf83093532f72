import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Expression, raw } from '../../../lib/alloy';
import { camelCase } from '../../../lib/alloy/naming';
import type { IdentifierSchema, StandardLibrarySchema, TypeSchema } from '../../../lib/alloy/schema';
import * as stdlib from '../../../lib/alloy/stdlib';
import { libraryUse } from '../../../lib/alloy/stdlib/identifiers';
import { printExpression } from '../../../lib/alloy/syntax/print';

const file = join(__dirname, '..', '..', '..', 'imports', 'alloy', 'schema', 'stdlib.json');
const release: StandardLibrarySchema = JSON.parse(readFileSync(file, 'utf8'));
const identifiers = Object.entries(release.identifiers);

/** Functions whose parameters Go does not declare. */
const undeclared: Readonly<Record<string, readonly unknown[]>> = {
  'array.combine_maps': [[{ a: 'b' }], [{ a: 'b' }], ['a'], true],
  'array.concat': [['a'], ['b']],
  'array.group_by': [[{ a: 'b' }], 'a', true],
  coalesce: ['', 'a'],
  concat: [['a'], ['b']],
};

/** What the library gives for an identifier: `string.to_lower` is `stdlib.string.toLower`. */
function member(identifier: string, { deprecated }: IdentifierSchema): unknown {
  const words = identifier.split('.').map(camelCase);
  let value: unknown = deprecated ? stdlib.deprecated : stdlib;
  for (const word of words) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === word)?.[1];
  }
  return value;
}

function sample(type: TypeSchema): unknown {
  switch (type.kind) {
    case 'string':
      return 'a';
    case 'secret':
      return raw('b');
    case 'list':
      return [sample(type.elem)];
    default:
      return { a: 1 };
  }
}

function expressionFor(identifier: string, schema: IdentifierSchema): unknown {
  const found = member(identifier, schema);
  if (typeof found !== 'function') return found;
  return found(...(undeclared[identifier] ?? schema.parameters?.map(sample) ?? []));
}

test('the release has 47 identifiers', () => {
  expect(identifiers).toHaveLength(47);
});

test.each(identifiers)('%s is an expression that names it', (identifier, schema) => {
  const expression = expressionFor(identifier, schema);
  if (!(expression instanceof Expression)) throw new Error(`The library has no ${identifier}.`);
  const text = printExpression(expression.node);
  expect(schema.kind === 'constant' ? text : text.slice(0, text.indexOf('('))).toBe(identifier);
  expect(expression.uses[0]).toEqual({ kind: 'library', identifier, stability: schema.stability });
});

test.each(identifiers.filter(([, { returns }]) => returns !== undefined))(
  '%s yields the type that Alloy gives it',
  (identifier, schema) => {
    expect(expressionFor(identifier, schema)).toMatchObject({ type: schema.returns });
  },
);

test('the library has nothing that the release has not, beside its operator', () => {
  const own = Object.entries(stdlib).flatMap(([name, value]) => {
    if (typeof value === 'function') return [name];
    const prefix = name === 'deprecated' ? '' : `${name}.`;
    return Object.keys(value).map((key) => prefix + key);
  });
  const expected = identifiers.map(([identifier]) => identifier.split('.').map(camelCase).join('.'));
  expect(own.sort()).toEqual([...expected, 'plus'].sort());
});

test.each(identifiers)(
  '%s is known in parsed text with its stability',
  (identifier, { stability, deprecated }) => {
    expect(libraryUse([...identifier.split('.'), 'field'])).toEqual({
      kind: 'library',
      identifier,
      stability,
      ...(deprecated && { deprecated }),
    });
  },
);

test('a component is not taken for a function', () => {
  expect(libraryUse(['loki', 'write', 'x', 'receiver'])).toBeUndefined();
});
