import type { Stability } from './schema';
import type { Block, Body, Node, Statement } from './syntax/node';
import type { Mention, Referable } from './use';

/** What the graph and the rules read of a block at the top of a configuration, a declare or a foreach template. */
export interface BlockData extends Referable {
  readonly stability: Stability;
  readonly community: boolean;
  /** Whether it stands inside a declare or a foreach. */
  readonly nested: boolean;
  /** As errors name it: `loki.write "cloud"`. */
  readonly where: string;
  /** The syntax tree of the whole block. */
  readonly statement: Block;
  /** The exports that its values refer to. */
  readonly mentions: readonly Mention[];
  /**
   * Every attribute value and block at a path of Alloy's names, for example `grpc.endpoint`: none when the
   * path is not set, several when a block on the way is repeated.
   */
  find(path: string): readonly (Node | Body)[];
  /** The literal at a path, when it is set by a literal and set once. */
  literal(path: string): string | number | boolean | null | undefined;
}

/** Block names may hold dots (`stage.json`), so each statement takes as much of the path as its name. */
export function findIn(statements: readonly Statement[], path: string): (Node | Body)[] {
  return statements.flatMap((statement): (Node | Body)[] => {
    if (statement.name === path) return [statement.kind === 'attribute' ? statement.value : statement.body];
    if (statement.kind === 'block' && path.startsWith(`${statement.name}.`)) {
      return findIn(statement.body.statements, path.slice(statement.name.length + 1));
    }
    return [];
  });
}

/** The value of a single literal among what was found at a path. */
export function literalAmong(found: readonly (Node | Body)[]): string | number | boolean | null | undefined {
  const [first, ...more] = found;
  return first && 'kind' in first && first.kind === 'literal' && more.length === 0 ? first.value : undefined;
}
