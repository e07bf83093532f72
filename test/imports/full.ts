import type { NamespaceSchema } from '../../lib/alloy';
import { camelCase } from '../../lib/alloy/naming';
import type { BlockSchema, TypeSchema } from '../../lib/alloy/schema';
import { propType } from '../../tools/alloy-imports/interfaces';

/** An expression that yields any type: `declare const known: Expression<never>`. */
export const known = 'known';

/** The TypeScript text of the props of a body with every argument that the schema names set. */
export class Full {
  /** @param value what attributes are set to: a literal where there is one, or an expression */
  constructor(
    private readonly schema: NamespaceSchema,
    private readonly value: (type: TypeSchema, fields: (body: string) => string) => string,
  ) {}

  /** @param around the bodies on the way here: a body inside itself is left out */
  body(key: string, around: readonly string[] = [], label = ''): string {
    const body = this.schema.bodies[key];
    if (!body) throw new Error(`The schema has no body ${key}.`);
    const path = [...around, key];
    const inner = (block: BlockSchema) =>
      this.body(block.body, path, block.labelled ? "label: 'label'," : '');
    const attributes = Object.entries(body.attributes).map(([name, attribute]) =>
      entry(
        name,
        this.value(propType(key, name, attribute), (fields) => this.body(fields, path)),
      ),
    );
    const blocks = Object.entries(body.blocks)
      .filter(([, block]) => !path.includes(block.body))
      .map(([name, block]) =>
        entry(name, block.repeated ? `[${inner(block)}, ${inner(block)}]` : inner(block)),
      );
    const groups = Object.entries(body.groups ?? {}).map(([name, { alternatives }]) => {
      const items = Object.entries(alternatives)
        .filter(([, block]) => !path.includes(block.body))
        .map(([word, block]) => `{ ${entry(word, inner(block))} }`);
      return entry(name, `[${items.join(', ')}]`);
    });
    return `{ ${[label, ...attributes, ...blocks, ...groups].join(' ')} }`;
  }
}

function entry(alloyName: string, value: string): string {
  return `${camelCase(alloyName)}: ${value},`;
}

/** A literal of a type, with an expression where there is none: secrets and what only references give. */
export function literal(type: TypeSchema, fields: (body: string) => string): string {
  switch (type.kind) {
    case 'string':
      return JSON.stringify(type.enum?.at(-1) ?? 'text');
    case 'duration':
    case 'bytes':
    case 'optionalSecret':
      return '"text"';
    case 'number':
      return '1';
    case 'bool':
      return 'true';
    case 'any':
      return '{ key: ["text", 1, true, null] }';
    case 'list':
      return `[${literal(type.elem, fields)}, ${known}]`;
    case 'map':
      return `{ key: ${literal(type.elem, fields)}, other: ${known} }`;
    case 'object':
      return fields(type.body);
    case 'secret':
      return known;
    case 'capsule':
      return type.name === 'discovery.Target' ? `{ __address__: "localhost:80", job: ${known} }` : known;
  }
}

/** An expression that yields text, where the type is written as text: Alloy reads it as such. */
export function expression(type: TypeSchema): string {
  const readsText = ['string', 'duration', 'bytes', 'number', 'secret', 'optionalSecret'].includes(type.kind);
  return readsText ? 'text' : known;
}
