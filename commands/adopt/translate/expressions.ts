import { camelCase } from '../../../lib/alloy/naming';
import type { TypeSchema } from '../../../lib/alloy/schema';
import { chainOf, type Node } from '../../../lib/alloy/syntax/node';
import { type Document, type as typeOnly } from '../code/document';
import { type Code, callOf, type Entry, listOf, objectOf, other } from '../code/expressions';
import { quoted } from '../code/literals';
import type { Imports } from './imports';
import { identifierOf, parametersOf, returns, text } from './library';
import { fitsInto, type Yield } from './yields';

export interface Translated {
  readonly code: Code;
  readonly type: Yield;
}

/** What words in front of an export name. */
export interface Reference {
  /** The export as TypeScript refers to it: `write.receiver`. */
  readonly code: Document;
  readonly type: Yield;
  /** How many of the words it takes. */
  readonly taken: number;
}

/** What `coalesce` of our library takes beside expressions that all yield the same. */
const coalescible: readonly TypeSchema[] = [
  { kind: 'string' },
  { kind: 'number' },
  { kind: 'bool' },
  { kind: 'list', elem: { kind: 'string' } },
];

/** The arguments of a call, and what it yields. */
interface Called {
  readonly codes: readonly Code[];
  readonly type: Yield;
  /** The type that the compiler cannot infer. */
  readonly of?: string;
}

/** Expressions as TypeScript: references as variables, calls and sums as those of our library. */
export class Expressions {
  constructor(
    private readonly imports: Imports,
    private readonly resolve: (words: readonly string[]) => Reference | undefined,
  ) {}

  /** Undefined for what the types cannot say. */
  translate(node: Node): Translated | undefined {
    switch (node.kind) {
      case 'identifier':
      case 'access':
        return this.chain(node);
      case 'index':
        return this.index(node);
      case 'call':
        return this.call(node);
      case 'binary':
        return this.sum(node);
      default:
        return undefined;
    }
  }

  private chain(node: Extract<Node, { kind: 'identifier' | 'access' }>): Translated | undefined {
    const words: string[] = [];
    let at: Node = node;
    while (at.kind === 'access') {
      words.unshift(at.name);
      at = at.of;
    }
    if (at.kind !== 'identifier') {
      const base = this.translate(at);
      return base && fieldsOf(base, words);
    }
    words.unshift(at.name);
    const found = this.resolve(words) ?? this.constant(words);
    return (
      found &&
      fieldsOf({ code: { document: found.code, kind: 'chain' }, type: found.type }, words.slice(found.taken))
    );
  }

  private constant(words: readonly string[]): Reference | undefined {
    const name = words.slice(0, 2).join('.');
    if (identifierOf(name)?.kind !== 'constant') return undefined;
    const [group = '', member = ''] = words;
    this.imports.add('alloy', group);
    return { code: `${group}.${camelCase(member)}`, type: text, taken: 2 };
  }

  private index({ of, index }: Extract<Node, { kind: 'index' }>): Translated | undefined {
    const base = this.translate(of);
    if (!base || index.kind !== 'literal' || index.text !== undefined) return undefined;
    if (typeof index.value === 'string') return accessed(base, 'get', quoted(index.value));
    return typeof index.value === 'number' ? accessed(base, 'at', String(index.value)) : undefined;
  }

  private sum(node: Extract<Node, { kind: 'binary' }>): Translated | undefined {
    const { first, rest } = chainOf(node);
    if (rest.some(({ operator }) => operator !== '+')) return undefined;
    const terms = [first, ...rest.map(({ right }) => right)];
    const type: TypeSchema = { kind: terms.some(isNumber) ? 'number' : 'string' };
    const codes = all(terms.map((term) => this.argument(type, term)));
    if (!codes) return undefined;
    this.imports.add('alloy', 'plus');
    return { code: callOf('plus', codes), type };
  }

  private call({ callee, args }: Extract<Node, { kind: 'call' }>): Translated | undefined {
    const name = calledName(callee);
    const schema = name === undefined ? undefined : identifierOf(name);
    if (name === undefined || schema?.kind !== 'function' || schema.deprecated) return undefined;
    const types =
      name === 'array.concat' || name === 'coalesce' ? undefined : parametersOf(name, schema, args.length);
    const called = types
      ? this.given(args, types, returns(name, schema))
      : name === 'coalesce'
        ? this.coalesced(args)
        : name === 'array.concat'
          ? this.concatenated(args)
          : undefined;
    if (!called) return undefined;
    const [group = '', member] = name.split('.');
    this.imports.add('alloy', camelCase(group));
    const functionName = member === undefined ? camelCase(group) : `${camelCase(group)}.${camelCase(member)}`;
    const named = called.of === undefined ? functionName : [functionName, typeOnly(called.of)];
    return { code: callOf(named, called.codes), type: called.type };
  }

  private given(args: readonly Node[], types: readonly TypeSchema[], type: Yield): Called | undefined {
    const codes = all(args.map((arg, index) => this.argument(types[index] ?? { kind: 'any' }, arg)));
    return codes && { codes, type };
  }

  /** All of one kind: texts, numbers, truth values, or expressions that yield the same. */
  private coalesced(args: readonly Node[]): Called | undefined {
    for (const type of coalescible) {
      const codes = all(args.map((arg) => this.argument(type, arg)));
      if (codes) return { codes, type };
    }
    const found = all(args.map((arg) => this.translate(arg)));
    const [first] = found ?? [];
    if (!found || !first || found.some(({ type }) => JSON.stringify(type) !== JSON.stringify(first.type)))
      return undefined;
    return { codes: found.map(({ code }) => code), type: first.type };
  }

  /** Lists of the same: the compiler takes the type from those that are no literals. */
  private concatenated(args: readonly Node[]): Called | undefined {
    const found = args.map((arg) => this.translate(arg));
    const list = found.flatMap((one) => (one && typeof one.type === 'object' ? [one.type] : []))[0];
    if (list?.kind !== 'list') {
      return found.some((one) => one?.type === 'never') ? this.targets(args, found) : this.literals(args);
    }
    const codes = all(
      args.map((arg, index) => {
        const one = found[index];
        return one ? (fitsInto(one.type, list) ? one.code : undefined) : this.argument(list, arg);
      }),
    );
    return codes && { codes, type: list };
  }

  /** What is known only when Alloy runs, joined with targets: the compiler has to be told. */
  private targets(args: readonly Node[], found: readonly (Translated | undefined)[]): Called | undefined {
    const list: TypeSchema = { kind: 'list', elem: { kind: 'capsule', name: 'discovery.Target' } };
    const codes = all(args.map((arg, index) => found[index]?.code ?? this.argument(list, arg)));
    if (!codes) return undefined;
    this.imports.add('alloy', 'Target');
    return { codes, type: list, of: '<Target>' };
  }

  private literals(args: readonly Node[]): Called | undefined {
    const list: TypeSchema = { kind: 'list', elem: text };
    const codes = all(args.map((arg) => (arg.kind === 'array' ? this.argument(list, arg) : undefined)));
    return codes && args.length > 0 ? { codes, type: list } : undefined;
  }

  /** An argument of a function; undefined where the compiler would refuse it. */
  private argument(type: TypeSchema, node: Node): Code | undefined {
    if (node.kind === 'literal') return literalArgument(type, node);
    if (node.kind === 'array') {
      if (type.kind !== 'list' && type.kind !== 'any') return undefined;
      const elem: TypeSchema = type.kind === 'list' ? type.elem : type;
      const values = all(node.elements.map((element) => this.argument(elem, element)));
      return values && listOf(values.map((value): Entry => ({ comments: [], value })));
    }
    if (node.kind === 'object') return this.objectArgument(type, node);
    const found = this.translate(node);
    return found && fitsInto(found.type, type) ? found.code : undefined;
  }

  private objectArgument(type: TypeSchema, { fields }: Extract<Node, { kind: 'object' }>): Code | undefined {
    const isTarget = type.kind === 'capsule' && type.name === 'discovery.Target';
    const elem = type.kind === 'map' ? type.elem : type.kind === 'any' ? type : isTarget ? text : undefined;
    const names = new Set(fields.map(({ name }) => name));
    if (!elem || names.size < fields.length || [...names].some((name) => /^\d+$/.test(name)))
      return undefined;
    const values = all(fields.map(({ value }) => this.argument(elem, value)));
    return (
      values &&
      objectOf(values.map((value, index): Entry => ({ comments: [], key: fields[index]?.name, value })))
    );
  }
}

function literalArgument(
  type: TypeSchema,
  { value, text: spelled }: Extract<Node, { kind: 'literal' }>,
): Code | undefined {
  if (spelled !== undefined) return undefined;
  const takes = (...kinds: readonly TypeSchema['kind'][]) => type.kind === 'any' || kinds.includes(type.kind);
  if (typeof value === 'string') {
    return takes('string', 'optionalSecret', 'duration', 'bytes')
      ? { document: quoted(value), kind: 'text' }
      : undefined;
  }
  if (typeof value === 'number')
    return takes('number') ? { document: String(value), kind: 'number' } : undefined;
  if (value === null) return type.kind === 'any' ? other('null') : undefined;
  return takes('bool') ? other(String(value)) : undefined;
}

function isNumber(node: Node): boolean {
  return node.kind === 'literal' && typeof node.value === 'number';
}

/** All, or undefined where one is missing. */
function all<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}

function calledName(callee: Node): string | undefined {
  if (callee.kind === 'identifier') return callee.name;
  return callee.kind === 'access' && callee.of.kind === 'identifier'
    ? `${callee.of.name}.${callee.name}`
    : undefined;
}

/** `.field('a')` for each word behind what is known. */
function fieldsOf(base: Translated, words: readonly string[]): Translated | undefined {
  return words.reduce<Translated | undefined>((of, word) => of && accessed(of, 'field', quoted(word)), base);
}

function accessed(
  { code, type }: Translated,
  method: 'at' | 'field' | 'get',
  argument: string,
): Translated | undefined {
  if (type === 'never') {
    return { code: chained([code.document, `.${method}`, typeOnly('<never>'), `(${argument})`]), type };
  }
  if (type === 'never[]') {
    return method === 'at'
      ? { code: chained([code.document, `.at(${argument})`]), type: 'never' }
      : undefined;
  }
  const isTarget = type.kind === 'capsule' && type.name === 'discovery.Target';
  const elem =
    method === 'at' && type.kind === 'list'
      ? type.elem
      : method !== 'at' && (type.kind === 'map' || isTarget)
        ? isTarget || type.kind !== 'map'
          ? text
          : type.elem
        : undefined;
  return elem && { code: chained([code.document, `.${method}(${argument})`]), type: elem };
}

function chained(document: Code['document']): Code {
  return { document, kind: 'chain' };
}
