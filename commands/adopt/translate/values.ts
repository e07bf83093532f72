import { camelCase } from '../../../lib/alloy/naming';
import type { BodySchema, TypeSchema } from '../../../lib/alloy/schema';
import type { Node } from '../../../lib/alloy/syntax/node';
import { printExpression } from '../../../lib/alloy/syntax/print';
import { type as typeOnly } from '../code/document';
import { type Code, callOf, type Entry, listOf, objectOf, other } from '../code/expressions';
import { quoted, template } from '../code/literals';
import type { GivenComments } from '../source/comments';
import type { Expressions } from './expressions';
import type { Imports } from './imports';
import { fitsInto } from './yields';

/** What a value of a block is translated with. */
export interface ValueContext {
  readonly comments: GivenComments;
  readonly expressions: Expressions;
  readonly imports: Imports;
  bodySchema(key: string): BodySchema;
  /** Hears of a value that no type can say. */
  untyped(text: string): void;
}

/**
 * A value of an attribute in TypeScript.
 * @param owner what the comments at the end inside of it belong to: the attribute, or the value itself
 */
export function valueCode(type: TypeSchema, node: Node, context: ValueContext, owner: object = node): Code {
  switch (node.kind) {
    case 'literal':
      return literal(type, node, context);
    case 'array':
      return array(type, node, context, owner) ?? untyped(type, node, context);
    case 'object':
      return object(type, node, context, owner) ?? untyped(type, node, context);
    case 'unary':
      return isNegative(type, node)
        ? number(`-${printExpression(node.operand)}`)
        : untyped(type, node, context);
    default: {
      const found = context.expressions.translate(node);
      return found && fitsInto(found.type, type) ? found.code : untyped(type, node, context);
    }
  }
}

function isNegative(type: TypeSchema, { operator, operand }: Extract<Node, { kind: 'unary' }>): boolean {
  const takes = type.kind === 'number' || type.kind === 'any';
  return takes && operator === '-' && operand.kind === 'literal' && isPlainNumber(operand);
}

function isPlainNumber({ value, text }: Extract<Node, { kind: 'literal' }>): boolean {
  return typeof value === 'number' && text === undefined && Number.isFinite(value);
}

function number(text: string): Code {
  return { document: text, kind: 'number' };
}

function literal(type: TypeSchema, node: Extract<Node, { kind: 'literal' }>, context: ValueContext): Code {
  const { value } = node;
  if (node.text === undefined) {
    if (typeof value === 'string' && takesText(type, value)) return textOf(value);
    if (typeof value === 'number' && (type.kind === 'number' || type.kind === 'any'))
      return number(String(value));
    if (typeof value === 'boolean' && (type.kind === 'bool' || type.kind === 'any'))
      return other(String(value));
    if (value === null && type.kind === 'any') return other('null');
  }
  return untyped(type, node, context);
}

function takesText(type: TypeSchema, text: string): boolean {
  if (type.kind === 'string') return type.enum === undefined || type.enum.includes(text);
  return (
    type.kind === 'duration' || type.kind === 'bytes' || type.kind === 'optionalSecret' || type.kind === 'any'
  );
}

/** A text of several lines stands there as it is. */
export function textOf(text: string): Code {
  const lines = text.split('\n').length - 1;
  const inTheMiddle = text.trimEnd().includes('\n');
  return lines > 0 && inTheMiddle && !/[\r\v\f\b]/.test(text)
    ? { document: template(text), kind: 'template' }
    : { document: quoted(text), kind: 'text' };
}

function array(
  type: TypeSchema,
  { elements }: Extract<Node, { kind: 'array' }>,
  context: ValueContext,
  owner: object,
): Code | undefined {
  if (type.kind !== 'list' && type.kind !== 'any') return undefined;
  const elem: TypeSchema = type.kind === 'list' ? type.elem : type;
  const entries = elements.map((element): Entry => {
    const value = flat(valueCode(elem, element, context), element);
    return { comments: commentsOf(element, context), value };
  });
  return listOf(entries, commentLinesOf(context.comments.after(owner)));
}

/** In a list a text of several lines would end the line, so that it is spelled. */
function flat(value: Code, node: Node): Code {
  if (value.kind !== 'template' || node.kind !== 'literal') return value;
  return { document: quoted(String(node.value)), kind: 'text' };
}

function object(
  type: TypeSchema,
  node: Extract<Node, { kind: 'object' }>,
  context: ValueContext,
  owner: object,
): Code | undefined {
  const names = node.fields.map(({ name }) => name);
  // JavaScript knows no key twice, and puts whole numbers first.
  if (new Set(names).size < names.length || names.some((name) => /^\d+$/.test(name))) return undefined;
  const fields = fieldsOf(type, names, context);
  if (!fields) return undefined;
  const entries = node.fields.map(({ value }, index): Entry => {
    const { key, type: elem } = fields[index] ?? { key: '', type };
    const code = valueCode(elem, value, context);
    return { comments: commentsOf(value, context), key, value: code };
  });
  return objectOf(entries, false, commentLinesOf(context.comments.after(owner)));
}

/** The keys and types of an object's fields; undefined where it does not fit. */
function fieldsOf(
  type: TypeSchema,
  names: readonly string[],
  context: ValueContext,
): readonly { readonly key: string; readonly type: TypeSchema }[] | undefined {
  if (type.kind === 'any') return names.map((key) => ({ key, type }));
  if (type.kind === 'map') return names.map((key) => ({ key, type: type.elem }));
  if (type.kind === 'capsule' && type.name === 'discovery.Target') {
    return names.map((key) => ({ key, type: { kind: 'string' } }));
  }
  if (type.kind !== 'object') return undefined;
  const { attributes } = context.bodySchema(type.body);
  const fields = names.flatMap((name) => {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return attribute ? [{ key: camelCase(name), type: attribute.type }] : [];
  });
  return fields.length === names.length ? fields : undefined;
}

/** The comments above a value, and those inside of it that found no line of their own. */
export function commentsOf(node: Node, { comments }: ValueContext): readonly string[] {
  return commentLinesOf([...comments.before(node), ...comments.left(node)]);
}

export function commentLinesOf(comments: readonly string[]): readonly string[] {
  return comments.flatMap((comment) =>
    comment
      .split(/[\n\r\u2028\u2029]/)
      .map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd())
      .map((line) => (line === '' ? '//' : `// ${line}`)),
  );
}

/** What the types cannot say, as Alloy's text. */
function untyped(type: TypeSchema, node: Node, context: ValueContext): Code {
  const text = printExpression(node);
  context.untyped(text);
  context.imports.add('alloy', 'raw');
  return callOf(
    ['raw', typeOnly(`<${rawType(type, node)}>`)],
    [flat(textOf(text), { kind: 'literal', value: text })],
  );
}

function rawType(type: TypeSchema, node: Node): string {
  if (node.kind === 'literal' && typeof node.value === 'string') return 'string';
  if (node.kind === 'literal' && typeof node.value === 'number' && type.kind === 'number') return 'number';
  if (type.kind === 'bool') return 'boolean';
  if (type.kind === 'number') return 'number';
  const isText =
    type.kind === 'duration' ||
    type.kind === 'bytes' ||
    type.kind === 'optionalSecret' ||
    type.kind === 'secret';
  return isText || type.kind === 'string' ? 'string' : 'never';
}
