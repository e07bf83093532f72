import type {
  AttributeSchema,
  BlockSchema,
  BodySchema,
  ComponentSchema,
  NamespaceSchema,
  TypeSchema,
} from '../../lib/alloy/schema';

/** An attribute or a block of a component, at its path. */
export interface Place {
  readonly kind: 'attribute' | 'block';
  /** The type of an attribute in words; nothing of a block. */
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** As it stands in the schema; undefined where there is none, or where it is not known. */
  readonly default?: unknown;
}

export type Places = ReadonlyMap<string, Place>;

/** Every attribute and block of a component by its path, such as `endpoint.basic_auth.username`. */
export function placesOf(schema: NamespaceSchema, component: ComponentSchema): Places {
  const places = new Map<string, Place>();
  walk(schema, component.arguments, '', {}, [], places);
  return places;
}

function walk(
  schema: NamespaceSchema,
  key: string,
  path: string,
  defaults: Readonly<Record<string, unknown>>,
  around: readonly string[],
  places: Map<string, Place>,
): void {
  const body: BodySchema | undefined = schema.bodies[key];
  // A stage may hold stages, without an end.
  if (!body || around.includes(key)) return;
  for (const [name, attribute] of Object.entries(body.attributes)) {
    places.set(
      `${path}${name}`,
      attributePlace(attribute, name in defaults ? defaults[name] : attribute.default),
    );
  }
  const groups = Object.entries(body.groups ?? {}).flatMap(([group, { alternatives }]) =>
    Object.entries(alternatives).map(([word, block]) => [`${group}.${word}`, block] as const),
  );
  for (const [name, block] of [...Object.entries(body.blocks), ...groups]) {
    places.set(`${path}${name}`, blockPlace(block));
    const inside = { ...below(defaults, name), ...block.defaults };
    walk(schema, block.body, `${path}${name}.`, inside, [...around, key], places);
  }
}

/** `block/attribute` of the defaults of a place is an attribute of a block inside of it. */
function below(defaults: Readonly<Record<string, unknown>>, block: string): Record<string, unknown> {
  const own = Object.entries(defaults).filter(([name]) => name.startsWith(`${block}/`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(block.length + 1), value]));
}

function attributePlace(attribute: AttributeSchema, value: unknown): Place {
  const { type, required, deprecated, suggested } = attribute;
  return {
    kind: 'attribute',
    type: typeText(type, suggested),
    required: required === true,
    deprecated: deprecated === true,
    ...(value === undefined ? {} : { default: value }),
  };
}

function blockPlace({ required, deprecated }: BlockSchema): Place {
  return { kind: 'block', type: '', required: required === true, deprecated: deprecated === true };
}

/** A type in words, its list of values with it. @param suggested the values that the code behind it compares with */
function typeText(type: TypeSchema, suggested?: readonly string[]): string {
  switch (type.kind) {
    case 'list':
    case 'map':
      return `${type.kind} of ${typeText(type.elem, suggested)}`;
    case 'string': {
      const values = type.enum ?? suggested;
      return values ? `one of ${[...values].sort().map(quoted).join(', ')}` : 'text';
    }
    case 'number':
      return type.integer ? 'whole number' : 'number';
    case 'object':
      return 'object';
    case 'capsule':
      return type.name;
    default:
      return type.kind;
  }
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
