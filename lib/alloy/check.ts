import type { OpenValue } from './block-data';
import { AlloyConfigError, given } from './error';
import { isRecord, literalNode } from './literal';
import { camelCase } from './naming';
import type { BlockSchema, BodySchema, NamespaceSchema } from './schema';
import type { Attribute, Body, Statement } from './syntax/node';
import { isIdentifier } from './syntax/text';
import type { PlacedUse } from './use';

/** What a body of arguments comes to: its syntax tree and everything it mentions. */
export interface CheckedBody {
  readonly body: Body;
  readonly uses: readonly PlacedUse[];
  /** Values of parsed text that mention other blocks: they are checked once all blocks stand. */
  readonly open: readonly OpenValue[];
}

/**
 * Turns camelCase props into the body of a block, checked against the schema: unknown and missing names,
 * types, enum values, repeated single blocks.
 *
 * @throws AlloyConfigError when something does not fit; it names the component and the path inside it.
 */
export function checkBody(
  schema: NamespaceSchema,
  bodyKey: string,
  props: object,
  where: string,
): CheckedBody {
  const uses: PlacedUse[] = [];
  const open: OpenValue[] = [];
  const check = new Check(schema, where, uses, open);
  return { body: { statements: check.body(bodyKey, props, '') }, uses, open };
}

class Check {
  constructor(
    private readonly schema: NamespaceSchema,
    private readonly where: string,
    private readonly uses: PlacedUse[],
    private readonly open: OpenValue[],
  ) {}

  body(bodyKey: string, props: object, path: string, labelled = false): Statement[] {
    const schema = this.bodySchema(bodyKey);
    const values = new Map(Object.entries(props).filter(([, value]) => value !== undefined));
    if (labelled) values.delete('label');
    this.refuseUnknown(schema, values, path);
    return [
      ...this.attributes(schema, values, path),
      ...this.blocks(schema, values, path),
      ...this.groups(schema, values, path),
    ];
  }

  private bodySchema(key: string): BodySchema {
    const body = this.schema.bodies[key];
    if (!body)
      throw new AlloyConfigError(
        this.where,
        `the schema has no body ${key}; regenerate imports/alloy with "npm run import".`,
      );
    return body;
  }

  private refuseUnknown(schema: BodySchema, values: ReadonlyMap<string, unknown>, path: string): void {
    const known = propsOf(schema);
    for (const name of values.keys()) {
      if (known.has(name)) continue;
      const allowed = known.size === 0 ? 'nothing is allowed here' : `allowed are ${[...known].join(', ')}`;
      this.fail(path, `"${name}" is not an argument; ${allowed}.`);
    }
  }

  private attributes(schema: BodySchema, values: ReadonlyMap<string, unknown>, path: string): Attribute[] {
    return Object.entries(schema.attributes).flatMap(([name, attribute]) => {
      const at = join(path, name);
      const value = values.get(camelCase(name));
      if (value === undefined) {
        if (attribute.required) this.fail(at, `a value is required; set "${camelCase(name)}".`);
        return [];
      }
      const node = literalNode(attribute.type, value, {
        at,
        fail: (where, problem) => this.fail(where, problem),
        bodySchema: (key) => this.bodySchema(key),
        use: (expression, expected) => {
          for (const use of expression.uses) this.uses.push({ ...use, path: at, expected });
          if (expression.fromText && expression.uses.some(({ kind }) => kind === 'words')) {
            this.open.push({
              node: expression.node,
              path: at,
              expected,
              bodySchema: (key) => this.bodySchema(key),
            });
          }
        },
      });
      return [{ kind: 'attribute' as const, name, value: node }];
    });
  }

  private blocks(schema: BodySchema, values: ReadonlyMap<string, unknown>, path: string): Statement[] {
    return Object.entries(schema.blocks).flatMap(([name, block]) => {
      if (block.module) return [];
      const at = join(path, name);
      const value = values.get(camelCase(name));
      if (value === undefined || (Array.isArray(value) && value.length === 0)) {
        if (block.required) this.fail(at, `a block is required; set "${camelCase(name)}".`);
        return [];
      }
      if (!block.repeated) {
        if (Array.isArray(value))
          this.fail(at, 'the block may stand once, and a list was given; give one object.');
        return [this.block(name, block, value, at)];
      }
      if (!Array.isArray(value))
        this.fail(at, `the block may stand several times: give a list of objects, not ${given(value)}.`);
      return value.map((item, index) => this.block(name, block, item, `${at}[${index}]`));
    });
  }

  private groups(schema: BodySchema, values: ReadonlyMap<string, unknown>, path: string): Statement[] {
    return Object.entries(schema.groups ?? {}).flatMap(([name, group]) => {
      const at = join(path, name);
      const value = values.get(camelCase(name));
      if (value === undefined) {
        if (group.required) this.fail(at, `at least one block is required; set "${camelCase(name)}".`);
        return [];
      }
      if (!Array.isArray(value)) this.fail(at, `a list of blocks is needed, not ${given(value)}.`);
      return value.map((item, index) => this.groupItem(name, group.alternatives, item, `${at}[${index}]`));
    });
  }

  /** One element of an ordered group: an object with exactly one key, the block's word after the dot. */
  private groupItem(
    group: string,
    alternatives: Readonly<Record<string, BlockSchema>>,
    item: unknown,
    at: string,
  ): Statement {
    const names = Object.keys(alternatives);
    const keys = isRecord(item) ? Object.keys(item).filter((key) => item[key] !== undefined) : [];
    const [key] = keys;
    const name = names.find((candidate) => camelCase(candidate) === key);
    const alternative = name === undefined ? undefined : alternatives[name];
    if (!isRecord(item) || keys.length !== 1 || key === undefined || !alternative) {
      const got = keys.length === 0 ? given(item) : `"${keys.join('", "')}"`;
      this.fail(at, `one block is needed, not ${got}; allowed are ${names.map(camelCase).join(', ')}.`);
    }
    return this.block(`${group}.${name}`, alternative, item[key], `${at}.${name}`);
  }

  private block(name: string, block: BlockSchema, value: unknown, at: string): Statement {
    if (!isRecord(value)) this.fail(at, `a block is an object, not ${given(value)}.`);
    const label = block.labelled ? this.label(value, at) : {};
    return {
      kind: 'block',
      name,
      ...label,
      body: { statements: this.body(block.body, value, at, block.labelled) },
    };
  }

  private label(value: Readonly<Record<string, unknown>>, at: string): { label: string } {
    const { label } = value;
    if (typeof label !== 'string' || !isIdentifier(label)) {
      this.fail(
        at,
        `"label" is ${given(label)}; it must be a letter or underscore, then letters, digits or underscores.`,
      );
    }
    return { label };
  }

  private fail(path: string, problem: string): never {
    throw new AlloyConfigError(path === '' ? this.where : `${this.where}: ${path}`, problem);
  }
}

const props = new WeakMap<BodySchema, ReadonlySet<string>>();

/** What a body may be given, in camelCase. */
function propsOf(schema: BodySchema): ReadonlySet<string> {
  const known = props.get(schema);
  if (known) return known;
  const names = [schema.attributes, schema.blocks, schema.groups ?? {}].flatMap(Object.keys).map(camelCase);
  const found = new Set(names);
  props.set(schema, found);
  return found;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
