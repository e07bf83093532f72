import type { BodySchema, Stability, TypeSchema } from './schema';
import type { Block, Body, Node, Statement } from './syntax/node';
import type { Mention, Referable } from './use';

/** A value that waits for other blocks. */
export interface OpenValue {
  readonly node: Node;
  /** The path of the attribute inside the component. */
  readonly path: string;
  readonly expected: TypeSchema;
  bodySchema(key: string): BodySchema;
}

/** A custom component as its instances see it. */
export interface CustomDefinition {
  /** As errors name it: `declare "part"`. */
  readonly where: string;
  readonly arguments: ReadonlyMap<string, { readonly required: boolean }>;
  readonly exports: Readonly<Record<string, TypeSchema>>;
  /** The module inside, where it can be seen. */
  readonly contents?: ModuleView;
}

/** The custom components of a declare or an import by the names of their instances; `open` where only Alloy sees them. */
export type Definitions = ReadonlyMap<string, CustomDefinition> | 'open';

/** A namespace of labels as its checks see it. */
export interface ModuleView {
  readonly blocks: readonly BlockData[];
  /** The blocks that references reach. */
  readonly visible: readonly BlockData[];
  readonly outer: ModuleView | undefined;
  /** Whether a word stands for a value of this module that no component gives: the item of a `foreach`. */
  isLocal(word: string | undefined): boolean;
}

/** What the graph and the rules read of a block at the top of a configuration, a declare or a foreach template. */
export interface BlockData extends Referable {
  readonly stability: Stability;
  readonly community: boolean;
  /** What it stands inside; undefined at the top of the configuration. */
  readonly inside: 'declare' | 'foreach' | undefined;
  /** As errors name it: `loki.write "cloud"`. */
  readonly where: string;
  /** The syntax tree of the whole block. */
  readonly statement: Block;
  /** The exports that its values refer to. */
  readonly mentions: readonly Mention[];
  /** Values that were read from text and mention other blocks: they are checked once all blocks stand. */
  readonly open: readonly OpenValue[];
  /** The custom components that it gives: a declare one, an import several. */
  readonly defines?: Definitions;
  /** Whether it was read from text, so that its own statements are still to be checked. */
  readonly fromText: boolean;
  /** The module inside it, where that was read from text. */
  readonly contents?: ModuleView;
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
