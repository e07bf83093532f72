import type { BlockData } from '../block-data';
import type { Graph } from '../graph';
import type { Node, Statement } from '../syntax/node';

/** A rule that neither the types nor the schema can say: it tells `broken` where `block` breaks it. */
export type Rule = (block: BlockData, graph: Graph, broken: Broken) => void;

/**
 * Hears what is wrong in one sentence.
 * @param at the part of the syntax tree that is wrong; the whole block where it is left out
 */
export type Broken = (path: string, problem: string, at?: object) => void;

/** An attribute anywhere in a block. */
export interface FoundAttribute {
  /** The path inside the component, for example `stage.regex.expression`. */
  readonly path: string;
  /** The name of the block it stands in; empty at the top. */
  readonly block: string;
  readonly name: string;
  readonly value: Node;
}

/** Every attribute of a block and of the blocks in it. */
export function attributesOf(block: BlockData): FoundAttribute[] {
  return attributesIn(block.statement.body.statements, '', '');
}

function attributesIn(statements: readonly Statement[], path: string, block: string): FoundAttribute[] {
  return statements.flatMap((statement) => {
    const at = path === '' ? statement.name : `${path}.${statement.name}`;
    return statement.kind === 'block'
      ? attributesIn(statement.body.statements, at, statement.name)
      : [{ path: at, block, name: statement.name, value: statement.value }];
  });
}

/** The text of a literal; undefined for an expression, whose value only Alloy knows. */
export function literalText(node: Node | undefined): string | undefined {
  return node?.kind === 'literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The value of a setting: its literal, its default when it is not set; undefined for an expression. */
export function setting(block: BlockData, path: string, fallback: string): string | undefined;
export function setting(block: BlockData, path: string, fallback: number): number | undefined;
export function setting(block: BlockData, path: string, fallback: string | number) {
  if (block.find(path).length === 0) return fallback;
  const literal = block.literal(path);
  return typeof literal === typeof fallback ? literal : undefined;
}
