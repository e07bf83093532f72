import { blockName } from '../../../lib/alloy/error';
import type { BodySchema, TypeSchema } from '../../../lib/alloy/schema';
import { bodyOf, type KnownBlock, knownBlock } from '../../../lib/alloy/schemas';
import { type Block, type Body, type Node, path, type Statement } from '../../../lib/alloy/syntax/node';
import { printExpression } from '../../../lib/alloy/syntax/print';
import { words } from '../../../lib/alloy/use';
import type { Comments } from './comments';
import { holdsSecret, isReadable, isSecretName } from './secret-signs';
import { components, functions } from './successors';

/** A secret that stood in the configuration, and what stands there now. */
export interface FoundSecret {
  /** Where it stood: `loki.write "cloud": endpoint.basic_auth.password`. */
  readonly where: string;
  /** The key of the Secret that takes it. */
  readonly key: string;
}

/** What is not taken over as it stands. */
export interface Changes {
  readonly body: Body;
  readonly secrets: readonly FoundSecret[];
  /** For example `env became sys.env`. */
  readonly successors: readonly string[];
  /** Attributes and blocks that Alloy calls deprecated, by where they stand. */
  readonly deprecated: readonly string[];
}

export interface SecretPlace {
  /** The name of the Secret. */
  readonly secret: string;
  readonly namespace: string;
}

/** The configuration without readable secrets, and with the successors of what Alloy has replaced. */
export function changed(body: Body, comments: Comments, place: SecretPlace): Changes {
  const change = new Change(comments, place);
  const statements = change.module(body.statements);
  const { secrets, deprecated } = change;
  return { body: { statements }, secrets, successors: [...change.successors], deprecated };
}

/** An attribute as its secrets are looked for. */
interface At {
  readonly block: Block;
  /** The path inside the block, the attribute's name at its end. */
  readonly path: string;
}

class Change {
  readonly secrets: FoundSecret[] = [];
  readonly successors = new Set<string>();
  readonly deprecated: string[] = [];
  private readonly keys = new Map<string, string>();
  /** Whether the module that is walked refers to the Secret. */
  private refers = false;

  constructor(
    private readonly comments: Comments,
    private readonly place: SecretPlace,
  ) {}

  /** The blocks of a module; a component that reads the Secret stands in front where one is needed. */
  module(statements: readonly Statement[]): Statement[] {
    const around = this.refers;
    this.refers = false;
    const result = statements.map((statement) =>
      statement.kind === 'block' ? this.block(statement) : statement,
    );
    if (this.refers) result.unshift(this.reader());
    this.refers = around;
    return result;
  }

  private get label(): string {
    return secretLabel(this.place.secret);
  }

  private reader(): Block {
    const text = (name: string, value: string): Statement => ({
      kind: 'attribute',
      name,
      value: { kind: 'literal', value },
    });
    const { namespace, secret } = this.place;
    const statements = [text('namespace', namespace), text('name', secret)];
    return { kind: 'block', name: 'remote.kubernetes.secret', label: this.label, body: { statements } };
  }

  private block(block: Block): Block {
    const name = components[block.name];
    if (name !== undefined) {
      this.successors.add(`${block.name} became ${name}`);
      return this.kept(block, this.block({ ...block, name }));
    }
    const known = knownBlock(block.name);
    if (block.name === 'declare') {
      return this.kept(block, { ...block, body: { statements: this.module(block.body.statements) } });
    }
    const schema = known && bodyOf(known.schema, known.definition.arguments);
    const statements = this.statements(block, block.body.statements, known, schema, '');
    return this.kept(block, { ...block, body: { statements } });
  }

  private statements(
    block: Block,
    statements: readonly Statement[],
    known: KnownBlock | undefined,
    schema: BodySchema | undefined,
    at: string,
  ): Statement[] {
    return statements.map((statement) => {
      const path = at === '' ? statement.name : `${at}.${statement.name}`;
      if (statement.kind === 'attribute') {
        const attribute = own(schema?.attributes, statement.name);
        if (attribute?.deprecated) this.deprecated.push(`${blockName(block.name, block.label)}: ${path}`);
        const type = attribute?.type ?? { kind: 'any' };
        const name =
          statement.name === 'value' && type.kind === 'optionalSecret' ? keyAmong(statements) : undefined;
        const value = this.value(statement.value, type, name ?? statement.name, { block, path });
        return value === statement.value ? statement : this.kept(statement, { ...statement, value });
      }
      if (block.name === 'foreach' && statement.name === 'template') {
        const inner = statement.body.statements.map((one) => (one.kind === 'block' ? this.block(one) : one));
        return this.kept(statement, { ...statement, body: { statements: inner } });
      }
      const [group = '', ...rest] = statement.name.split('.');
      const inner =
        own(schema?.blocks, statement.name) ?? own(own(schema?.groups, group)?.alternatives, rest.join('.'));
      if (inner?.deprecated) this.deprecated.push(`${blockName(block.name, block.label)}: ${path}`);
      const body = inner && known ? bodyOf(known.schema, inner.body) : undefined;
      const changed = this.statements(block, statement.body.statements, known, body, path);
      return this.kept(statement, { ...statement, body: { statements: changed } });
    });
  }

  /** Comments stay with what takes the place of what they stood at. */
  private kept<Part extends object>(from: object, to: Part): Part {
    this.comments.move(from, to);
    return to;
  }

  private value(node: Node, type: TypeSchema, name: string, at: At): Node {
    const secret = this.secret(node, type, name, at);
    const result = secret ?? this.inside(node, type, name, at);
    if (result !== node) this.comments.move(node, result);
    return result;
  }

  private inside(node: Node, type: TypeSchema, name: string, at: At): Node {
    switch (node.kind) {
      case 'array': {
        const elem: TypeSchema = type.kind === 'list' ? type.elem : { kind: 'any' };
        const elements = same(node.elements, (element) => this.value(element, elem, name, at));
        return elements === node.elements ? node : { ...node, elements };
      }
      case 'object': {
        const fields = same(node.fields, (field) => {
          const elem: TypeSchema = type.kind === 'map' ? type.elem : { kind: 'any' };
          const value = this.value(field.value, elem, holdsHeaders(name, at) ? field.name : '', {
            ...at,
            path: `${at.path}.${field.name}`,
          });
          return value === field.value ? field : { ...field, value };
        });
        return fields === node.fields ? node : { ...node, fields };
      }
      case 'call': {
        const callee = this.callee(node.callee);
        const args = same(node.args, (arg) => this.value(arg, { kind: 'any' }, '', at));
        return callee === node.callee && args === node.args ? node : { ...node, callee, args };
      }
      case 'binary': {
        const left = this.value(node.left, { kind: 'any' }, '', at);
        const right = this.value(node.right, { kind: 'any' }, '', at);
        return left === node.left && right === node.right ? node : { ...node, left, right };
      }
      case 'unary': {
        const operand = this.value(node.operand, type, '', at);
        return operand === node.operand ? node : { ...node, operand };
      }
      case 'paren': {
        const inner = this.value(node.inner, type, '', at);
        return inner === node.inner ? node : { ...node, inner };
      }
      case 'index': {
        const of = this.value(node.of, { kind: 'any' }, '', at);
        return of === node.of ? node : { ...node, of };
      }
      case 'access':
        return this.renamed(node);
      default:
        return node;
    }
  }

  private callee(node: Node): Node {
    const name = node.kind === 'identifier' ? functions[node.name] : undefined;
    if (name === undefined || node.kind !== 'identifier') return node;
    this.successors.add(`${node.name} became ${name}`);
    const [first = '', ...rest] = name.split('.');
    return path(first, ...rest);
  }

  /** A reference to a component that has a successor. */
  private renamed(node: Extract<Node, { kind: 'access' }>): Node {
    const [chain = []] = node.of.kind === 'call' || node.of.kind === 'index' ? [] : words(node);
    const name = chain.slice(0, 3).join('.');
    const successor = components[name];
    if (successor === undefined) {
      const of = this.inside(node.of, { kind: 'any' }, '', { block: empty, path: '' });
      return of === node.of ? node : { ...node, of };
    }
    const [first = '', ...rest] = [...successor.split('.'), ...chain.slice(3)];
    return path(first, ...rest);
  }

  /** What stands in the place of a readable secret; undefined where there is none. */
  private secret(node: Node, type: TypeSchema, name: string, at: At): Node | undefined {
    const scalar =
      type.kind !== 'list' && type.kind !== 'map' && node.kind !== 'array' && node.kind !== 'object';
    const typed = type.kind === 'secret' && scalar;
    const named =
      scalar && type.kind !== 'bool' && type.kind !== 'number' && isSecretName(name) && isText(node);
    const held = node.kind === 'literal' && typeof node.value === 'string' && holdsSecret(node.value);
    if (!typed && !named && !held) return undefined;
    if (!isReadable(node) || (!typed && !held && isEmpty(node))) return undefined;
    const data: Node = {
      kind: 'index',
      of: path('remote', 'kubernetes', 'secret', this.label, 'data'),
      index: { kind: 'literal', value: this.keyOf(node, at) },
    };
    this.refers = true;
    const takesSecret = type.kind === 'secret' || type.kind === 'optionalSecret';
    return takesSecret ? data : { kind: 'call', callee: path('convert', 'nonsensitive'), args: [data] };
  }

  /** One key for each value: what stands twice is made once. */
  private keyOf(node: Node, { block, path }: At): string {
    const value = printExpression(node);
    const where = `${blockName(block.name, block.label)}: ${path}`;
    const known = this.keys.get(value);
    if (known !== undefined) {
      this.secrets.push({ where, key: known });
      return known;
    }
    const parts = [block.label ?? block.name, ...path.split('.').slice(-2)];
    const base = parts
      .join('-')
      .replace(/[^A-Za-z0-9-]+/g, '-')
      .toLowerCase()
      .replace(/^-+|-+$/g, '');
    const taken = new Set(this.keys.values());
    let key = base;
    for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
    this.keys.set(value, key);
    this.secrets.push({ where, key });
    return key;
  }
}

/** The label of the component that reads a Secret. */
export function secretLabel(secret: string): string {
  return secret.replace(/[^a-z0-9]/g, '_').replace(/^(?=[0-9])/, '_');
}

const empty: Block = { kind: 'block', name: '', body: { statements: [] } };

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The same list where nothing in it changes. */
function same<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const result = items.map(change);
  return result.some((item, index) => item !== items[index]) ? result : items;
}

function isText(node: Node): boolean {
  return node.kind !== 'literal' || typeof node.value === 'string';
}

function isEmpty(node: Node): boolean {
  return node.kind === 'literal' && node.value === '';
}

/** Whether the keys of a map are names of headers or arguments, and not of labels or fields. */
function holdsHeaders(name: string, { block }: At): boolean {
  return /header|credential|auth|metadata|environment/.test(name) || knownBlock(block.name) === undefined;
}

/** What a value belongs to: `key = "Authorization"` beside it. */
function keyAmong(statements: readonly Statement[]): string | undefined {
  const key = statements.find(
    ({ kind, name }) => kind === 'attribute' && (name === 'key' || name === 'name'),
  );
  return key?.kind === 'attribute' && key.value.kind === 'literal' && typeof key.value.value === 'string'
    ? key.value.value
    : undefined;
}
