import { QueryProblem } from '../error';

/** A grammar of the family that Grafana's editors use. */
export interface Parser {
  parse(text: string): { readonly topNode: SyntaxNode };
}

/** What is read of the syntax nodes of @lezer/common, whose types differ for the two kinds of modules. */
export interface SyntaxNode {
  readonly name: string;
  readonly type: { readonly isError: boolean };
  readonly from: number;
  readonly to: number;
  readonly parent: SyntaxNode | null;
  readonly firstChild: SyntaxNode | null;
  readonly lastChild: SyntaxNode | null;
  readonly nextSibling: SyntaxNode | null;
}

/** A query with its syntax tree. */
export interface Parsed {
  readonly text: string;
  readonly root: SyntaxNode;
}

/**
 * Reads a query with the variables of Grafana filled in that stand outside of strings: durations.
 * @throws QueryProblem where the grammar does not take it
 */
export function parsed(parser: Parser, language: string, query: string): Parsed {
  const text = query
    .replaceAll(/\$__(?:rate_interval|interval|auto)\b/g, '5m')
    .replaceAll(/\$__range\b/g, '1h');
  const root = parser.parse(text).topNode;
  const wrong = firstError(root);
  if (wrong === undefined) return { text, root };
  const before = text.slice(Math.max(0, wrong.from - 30), wrong.from);
  throw new QueryProblem(
    `is no ${language}: the grammar stops after ${JSON.stringify(before)}; correct the query.`,
  );
}

function firstError(node: SyntaxNode): SyntaxNode | undefined {
  return walk(node).find(({ type }) => type.isError);
}

/** The children of a node in their order. */
export function children(node: SyntaxNode): readonly SyntaxNode[] {
  const all: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
}

/** Every node of a kind below a node, itself too. */
export function nodesOf(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return walk(node).filter((at) => at.name === name);
}

function walk(node: SyntaxNode): readonly SyntaxNode[] {
  return [node, ...children(node).flatMap(walk)];
}

export function textOf({ text }: Parsed, node: SyntaxNode): string {
  return text.slice(node.from, node.to);
}

/** What stands between the quotes. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/g, '$1');
}
