import type { OpenValue } from '../block-data';
import { checkValue, type ValueContext } from '../evaluate/check-value';
import type { Scope } from '../evaluate/scope';
import type { OwnRule } from '../problem';
import type { BlockSchema, BodySchema, NamespaceSchema } from '../schema';
import { bodyOf } from '../schemas';
import { libraryUse } from '../stdlib/identifiers';
import type { Attribute, Block, Node, Statement } from '../syntax/node';
import { chains, type PlacedUse } from '../use';

export interface BodyContext {
  readonly schema: NamespaceSchema;
  readonly scope: Scope;
  report(at: object, path: string, problem: string, rule?: OwnRule): void;
}

/** What the values of a body mention. */
export interface BodyUses {
  readonly uses: PlacedUse[];
  /** What can be checked once all blocks stand. */
  readonly open: OpenValue[];
}

/**
 * Checks the statements of a block that was read from text against the schema, as Alloy does when it decodes them:
 * names, labels, repetition, what is required, types.
 */
export class BodyCheck {
  readonly found: BodyUses = { uses: [], open: [] };

  private readonly values: ValueContext;

  constructor(private readonly context: BodyContext) {
    this.values = {
      scope: context.scope,
      bodySchema: (key) => bodyOf(context.schema, key),
      report: context.report,
    };
  }

  /** @param at the block itself, for what it lacks */
  check(at: object, statements: readonly Statement[], bodyKey: string, path = ''): void {
    const body = bodyOf(this.context.schema, bodyKey);
    const seen = new Map<string, number>();
    for (const statement of statements) {
      const order = this.order(body, statement, seen);
      if (statement.kind === 'attribute')
        this.attribute(statement, body, join(path, statement.name), order > 0);
      else this.block(statement, body, path, order, statements);
    }
    this.missing(at, body, path, seen);
  }

  /** How many of the same name stand before a statement; all blocks of a group are one name. */
  private order(body: BodySchema, { name }: Statement, seen: Map<string, number>): number {
    const [group = ''] = name.split('.', 1);
    const key = isAlternative(body, name) ? group : name;
    const order = seen.get(key) ?? 0;
    seen.set(key, order + 1);
    return order;
  }

  private attribute(statement: Attribute, body: BodySchema, path: string, again: boolean): void {
    const { name, value } = statement;
    const attribute = own(body.attributes, name);
    if (!attribute) {
      const isBlock = own(body.blocks, name) !== undefined;
      this.context.report(
        statement,
        path,
        isBlock ? 'it is a block; leave "=" out.' : unknownName(name, body),
      );
      return;
    }
    if (again)
      this.context.report(
        statement,
        path,
        'the attribute stands there already, and it may once; remove one.',
      );
    const mentions = chains(value);
    const references = mentions.filter((chain) => !this.library(chain.words, chain.node, path));
    for (const { words, node } of references) {
      this.found.uses.push({ kind: 'words', words, path, expected: attribute.type, node });
    }
    if (references.length > 0) {
      const { bodySchema } = this.values;
      this.found.open.push({ node: value, path, expected: attribute.type, bodySchema });
    }
    checkValue(value, attribute.type, path, this.values);
  }

  /** Notes a use of the standard library; whether it is one. */
  private library(words: readonly string[], node: Node, path: string): boolean {
    if (words[0] === 'module_path') return true;
    const use = libraryUse(words);
    if (!use) return false;
    this.found.uses.push({ ...use, path, node });
    if (use.deprecated) this.context.report(node, path, deprecation(use.identifier), 'deprecated-function');
    return true;
  }

  private block(
    statement: Block,
    body: BodySchema,
    path: string,
    order: number,
    siblings: readonly Statement[],
  ): void {
    const { name, label } = statement;
    const found = blockSchema(body, name);
    const at = join(path, found?.repeated ? pathOf(body, name, order) : name);
    if (!found) {
      const isAttribute = own(body.attributes, name) !== undefined;
      this.context.report(
        statement,
        at,
        isAttribute ? 'it is an attribute; write it with "=".' : unknownName(name, body),
      );
      return;
    }
    if (found.schema.module) return;
    // Alloy tells it at the first.
    if (order === 0 && !found.repeated && isTwice(name, siblings)) {
      this.context.report(statement, at, 'the block may stand once, and it stands there again; remove one.');
    }
    if ((label !== undefined) !== (found.schema.labelled === true)) {
      const problem =
        label === undefined
          ? 'the block needs a label; give one.'
          : 'the block carries no label; leave it out.';
      this.context.report(statement, at, problem);
    }
    this.check(statement, statement.body.statements, found.schema.body, at);
  }

  private missing(at: object, body: BodySchema, path: string, seen: ReadonlyMap<string, number>): void {
    for (const [name, { required }] of Object.entries(body.attributes)) {
      if (required && !seen.has(name))
        this.context.report(at, join(path, name), `a value is required; set "${name}".`);
    }
    for (const [name, { required, module }] of Object.entries(body.blocks)) {
      if (required && !module && !seen.has(name))
        this.context.report(at, join(path, name), `a block is required; set "${name}".`);
    }
    for (const [name, { required }] of Object.entries(body.groups ?? {})) {
      if (required && !seen.has(name))
        this.context.report(at, join(path, name), `at least one block is required; set "${name}".`);
    }
  }
}

function isTwice(name: string, statements: readonly Statement[]): boolean {
  return statements.filter((one) => one.kind === 'block' && one.name === name).length > 1;
}

interface FoundBlock {
  readonly schema: BlockSchema;
  readonly repeated: boolean;
}

function blockSchema(body: BodySchema, name: string): FoundBlock | undefined {
  const schema = own(body.blocks, name);
  if (schema) return { schema, repeated: schema.repeated === true };
  const alternative = alternativeOf(body, name);
  return alternative && { schema: alternative, repeated: true };
}

function alternativeOf(body: BodySchema, name: string): BlockSchema | undefined {
  const dot = name.indexOf('.');
  const group = dot < 0 ? undefined : own(body.groups ?? {}, name.slice(0, dot));
  return group && own(group.alternatives, name.slice(dot + 1));
}

function isAlternative(body: BodySchema, name: string): boolean {
  return own(body.blocks, name) === undefined && alternativeOf(body, name) !== undefined;
}

/** `stage[0].regex`, as the program's own paths are, or `rule[1]`. */
function pathOf(body: BodySchema, name: string, order: number): string {
  if (!isAlternative(body, name)) return `${name}[${order}]`;
  const dot = name.indexOf('.');
  return `${name.slice(0, dot)}[${order}]${name.slice(dot)}`;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function unknownName(name: string, body: BodySchema): string {
  const groups = Object.entries(body.groups ?? {}).flatMap(([group, { alternatives }]) =>
    Object.keys(alternatives).map((alternative) => `${group}.${alternative}`),
  );
  const known = [...Object.keys(body.attributes), ...Object.keys(body.blocks), ...groups];
  const allowed = known.length === 0 ? 'nothing is allowed here' : `allowed are ${known.join(', ')}`;
  return `"${name}" is not an argument; ${allowed}.`;
}

const successors: Readonly<Record<string, string>> = {
  base64_decode: 'encoding.from_base64',
  concat: 'array.concat',
  env: 'sys.env',
  json_decode: 'encoding.from_json',
  nonsensitive: 'convert.nonsensitive',
  yaml_decode: 'encoding.from_yaml',
};

function deprecation(identifier: string): string {
  return `${identifier} is deprecated; use ${successors[identifier] ?? `string.${identifier}`}.`;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
