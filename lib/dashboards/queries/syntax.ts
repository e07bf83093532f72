import { QueryProblem } from '../error';

/** A grammar of the family that Grafana's editors use. */
export interface Parser {
  parse(text: string): { readonly topNode: GrammarNode };
}

/** What is read of the nodes of @lezer/common, whose types differ for the two kinds of modules. */
interface GrammarNode {
  readonly name: string;
  readonly type: { readonly isError: boolean };
  readonly from: number;
  readonly to: number;
  readonly firstChild: GrammarNode | null;
  readonly nextSibling: GrammarNode | null;
}

/** A node of a query. It is copied once: the grammar makes its nodes anew each time that they are asked for. */
export interface SyntaxNode {
  readonly name: string;
  readonly isError: boolean;
  readonly from: number;
  readonly to: number;
  readonly children: readonly SyntaxNode[];
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
  const root = copied(parser.parse(text).topNode);
  const wrong = firstError(root);
  if (wrong === undefined) return { text, root };
  const before = text.slice(Math.max(0, wrong.from - 30), wrong.from);
  throw new QueryProblem(
    `is no ${language}: the grammar stops after ${JSON.stringify(before)}; correct the query.`,
  );
}

function copied({ name, type, from, to, firstChild }: GrammarNode): SyntaxNode {
  const children: SyntaxNode[] = [];
  for (let child = firstChild; child; child = child.nextSibling) children.push(copied(child));
  return { name, isError: type.isError, from, to, children };
}

function firstError(node: SyntaxNode): SyntaxNode | undefined {
  return found(node, ({ isError }) => isError)[0];
}

/** The children of a node in their order. */
export function children(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children;
}

/** Every node of a kind below a node, itself too. */
export function nodesOf(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return found(node, (at) => at.name === name);
}

function found(
  node: SyntaxNode,
  isMeant: (node: SyntaxNode) => boolean,
  all: SyntaxNode[] = [],
): readonly SyntaxNode[] {
  if (isMeant(node)) all.push(node);
  for (const child of node.children) found(child, isMeant, all);
  return all;
}

export function textOf({ text }: Parsed, node: SyntaxNode): string {
  return text.slice(node.from, node.to);
}

/** What stands between the quotes. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/g, '$1');
}
