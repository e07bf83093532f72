import {
  type ArrayNode,
  type Attribute,
  type BinaryNode,
  type Body,
  chainOf,
  type Node,
  type Statement,
} from './node';
import { isBareKey, quote, stringLiteral } from './text';

/** Longer lists are broken, one element a line. */
const listWidth = 80;

/** The text of a file, byte for byte as Alloy's own formatter prints it. */
export function printFile(body: Body): string {
  return body.statements.length === 0 ? '' : `${statements(body.statements, 0)}\n`;
}

/** The text of an expression, as it stands in an attribute at the top of a file. */
export function printExpression(node: Node): string {
  return expression(node, 0);
}

/** A blank line stands before every block unless it comes first, and after every block unless it is the last. */
function statements(list: readonly Statement[], depth: number): string {
  const parts: string[] = [];
  let run: Attribute[] = [];
  const endRun = () => {
    if (run.length > 0) parts.push(alignedRows(run, depth).join('\n'));
    run = [];
  };
  list.forEach((statement, index) => {
    if (statement.kind === 'attribute') {
      if (index > 0 && list[index - 1]?.kind === 'block') parts.push('');
      run.push(statement);
      if (isMultiline(statement.value)) endRun();
      return;
    }
    endRun();
    if (index > 0) parts.push('');
    parts.push(indent(depth) + block(statement, depth));
  });
  endRun();
  return parts.join('\n');
}

function block(statement: Extract<Statement, { kind: 'block' }>, depth: number): string {
  const label = statement.label === undefined ? '' : ` ${quote(statement.label)}`;
  const { body } = statement;
  if (body.statements.length === 0) return `${statement.name}${label} { }`;
  return `${statement.name}${label} {\n${statements(body.statements, depth + 1)}\n${indent(depth)}}`;
}

/** The equal signs of a run of attributes stand under each other; a value of several lines ends the run. */
function alignedRows(
  run: readonly { readonly name: string; readonly value: Node }[],
  depth: number,
): string[] {
  const width = run.reduce((most, row) => Math.max(most, [...row.name].length), 0);
  return run.map((row) => {
    const padding = ' '.repeat(width - [...row.name].length);
    return `${indent(depth)}${row.name}${padding} = ${expression(row.value, depth)}`;
  });
}

function expression(node: Node, depth: number): string {
  switch (node.kind) {
    case 'literal':
      return literal(node.value, node.text);
    case 'array':
      return array(node, depth);
    case 'object':
      return object(node.fields, depth);
    case 'identifier':
      return node.name;
    case 'access':
      return access(expression(node.of, depth), node.name);
    case 'index':
      return `${expression(node.of, depth)}[${expression(node.index, depth)}]`;
    case 'call':
      return `${expression(node.callee, depth)}(${node.args.map((arg) => expression(arg, depth)).join(', ')})`;
    case 'unary':
      return `${node.operator}${expression(node.operand, depth)}`;
    case 'binary':
      return binary(node, depth);
    case 'paren':
      return `(${expression(node.inner, depth)})`;
  }
}

/** A dot after a whole number would be read as its decimal point. */
function access(of: string, name: string): string {
  return /^\d+$/.test(of) ? `${of} .${name}` : `${of}.${name}`;
}

function literal(value: string | number | boolean | null, text: string | undefined): string {
  if (text !== undefined) return text;
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}

function array(node: ArrayNode, depth: number): string {
  const { elements } = node;
  if (!isBroken(node)) return `[${elements.map((element) => expression(element, depth)).join(', ')}]`;
  const rows = elements.map((element) => `${indent(depth + 1)}${expression(element, depth + 1)},`);
  return `[\n${rows.join('\n')}\n${indent(depth)}]`;
}

function object(fields: readonly { readonly name: string; readonly value: Node }[], depth: number): string {
  if (fields.length === 0) return '{}';
  const rows: string[] = [];
  let run: { name: string; value: Node }[] = [];
  for (const field of fields) {
    run.push({ name: isBareKey(field.name) ? field.name : quote(field.name), value: field.value });
    if (isMultiline(field.value)) {
      for (const row of alignedRows(run, depth + 1)) rows.push(row);
      run = [];
    }
  }
  for (const row of alignedRows(run, depth + 1)) rows.push(row);
  return `{\n${rows.map((row) => `${row},`).join('\n')}\n${indent(depth)}}`;
}

function binary(node: BinaryNode, depth: number): string {
  const { first, rest } = chainOf(node);
  return (
    expression(first, depth) +
    rest.map(({ operator, right }) => ` ${operator} ${expression(right, depth)}`).join('')
  );
}

const broken = new WeakMap<ArrayNode, boolean>();

/** Whether a list is broken, one element a line: it is long, or an element takes several lines. */
function isBroken(node: ArrayNode): boolean {
  const known = broken.get(node);
  if (known !== undefined) return known;
  const found = node.elements.some(isMultiline) || width(node) > listWidth;
  broken.set(node, found);
  return found;
}

/** Whether a value takes several lines: every object with fields, and every list that is long or holds such a value. */
function isMultiline(node: Node): boolean {
  if (node.kind === 'literal') return node.text?.includes('\n') ?? false;
  if (node.kind === 'object') return node.fields.length > 0;
  return node.kind === 'array' ? isBroken(node) : partsOf(node).some(isMultiline);
}

/** The expressions that an operator, a call, a field or an index stands between. */
function partsOf(node: Exclude<Node, ArrayNode>): readonly Node[] {
  switch (node.kind) {
    case 'call':
      return [node.callee, ...node.args];
    case 'access':
      return [node.of];
    case 'index':
      return [node.of, node.index];
    case 'unary':
      return [node.operand];
    case 'binary': {
      const { first, rest } = chainOf(node);
      return [first, ...rest.map(({ right }) => right)];
    }
    case 'paren':
      return [node.inner];
    default:
      return [];
  }
}

const widths = new WeakMap<ArrayNode, number>();

/** The width of a list on one line; that of each list in it is measured once. */
function width(node: ArrayNode): number {
  const known = widths.get(node);
  if (known !== undefined) return known;
  let sum = 2 * Math.max(node.elements.length, 1);
  for (const element of node.elements) {
    sum += element.kind === 'array' ? width(element) : expression(element, 0).length;
    if (sum > listWidth) break;
  }
  widths.set(node, sum);
  return sum;
}

function indent(depth: number): string {
  return '\t'.repeat(depth);
}
