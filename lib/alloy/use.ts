import type { Stability, TypeSchema } from './schema';
import { chainOf, type Node } from './syntax/node';

/** What a reference can mean: a block by its name, and what it exports. */
export interface Referable {
  /** The full name, for example `loki.write` or `logging`. */
  readonly component: string;
  /** Empty for a block without one. */
  readonly label: string;
  readonly labelled: boolean;
  /** The exports by name; undefined where they are not known before Alloy runs. */
  readonly exports: Readonly<Record<string, TypeSchema>> | undefined;
}

/** What an expression mentions. */
export type Use = ExportUse | WordsUse | LibraryUse;

/** An export of a known component: what a `Ref` mentions. */
export interface ExportUse {
  readonly kind: 'export';
  /** The component's full name, for example `loki.write`. */
  readonly component: string;
  /** Empty for a block without one. */
  readonly label: string;
  /** Empty where the whole component is meant. */
  readonly export: string;
  /** The component itself, where the program refers to it and not a text. */
  readonly block?: Referable;
}

/** Words of parsed text, for example `loki.write.cloud.receiver`: what they name is known when all blocks stand. */
export interface WordsUse {
  readonly kind: 'words';
  readonly words: readonly string[];
}

/** An identifier of Alloy's standard library. */
export interface LibraryUse {
  readonly kind: 'library';
  /** For example `array.concat`. */
  readonly identifier: string;
  readonly stability: Stability;
  readonly deprecated?: true;
}

/** The place of a use. */
export interface Placed {
  /** The path of the attribute inside the component, in Alloy's names, for example `output.traces`. */
  readonly path: string;
  /** What the attribute accepts, where the schema says it. */
  readonly expected?: TypeSchema;
  /** The part of the syntax tree that mentions it, where that was read from a text. */
  readonly node?: Node;
}

export type PlacedUse = Use & Placed;

/** One use of a component's export, with the place where it stands. */
export type Mention = ExportUse & Placed;

/** Finds blocks by the words of a reference; a block has a name of one to five words. */
export class BlockNames<Block extends Referable = Referable> {
  private readonly byName = new Map<string, Block>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const name = block.labelled ? `${block.component}.${block.label}` : block.component;
      if (!this.byName.has(name)) this.byName.set(name, block);
    }
  }

  /** The block with the longest name that the words begin with, and how many words that name takes. */
  find(words: readonly string[]): { readonly block: Block; readonly taken: number } | undefined {
    for (let taken = Math.min(words.length, longestName); taken > 0; taken -= 1) {
      const block = this.byName.get(words.slice(0, taken).join('.'));
      if (block) return { block, taken };
    }
    return undefined;
  }
}

/** `otelcol.receiver.x.y "label"` has the longest; an imported module adds none. */
const longestName = 8;

/**
 * The export that words mean: of the block with the longest name that they begin with; when there is none, the last
 * two words are taken as label and export.
 */
export function namedExport(words: readonly string[], names: BlockNames): ExportUse {
  const found = names.find(words);
  if (found) {
    const { component, label } = found.block;
    return { kind: 'export', component, label, export: words[found.taken] ?? '' };
  }
  const [label = '', exported = ''] = words.slice(-2);
  return words.length < 2
    ? { kind: 'export', component: words.join('.'), label: '', export: '' }
    : { kind: 'export', component: words.slice(0, -2).join('.'), label, export: exported };
}

/** The exports that uses refer to, those of values of the module's own left out. */
export function mentionsOf(
  uses: readonly PlacedUse[],
  names: BlockNames,
  isLocal: (word: string | undefined) => boolean,
): Mention[] {
  return uses.flatMap((use): Mention[] => {
    if (use.kind === 'export') return [use];
    if (use.kind === 'library' || isLocal(use.words[0])) return [];
    const { path, expected, node } = use;
    return [{ ...namedExport(use.words, names), path, expected, node }];
  });
}

/** A chain of words in an expression, and the node that ends it. */
export interface Chain {
  readonly words: readonly string[];
  readonly node: Node;
}

/** Every chain of words in an expression: `a.b.c` of `f(a.b.c[0])`, and `f`. */
export function chains(node: Node): Chain[] {
  const found: Chain[] = [];
  collect(node, found);
  return found;
}

/** Every chain of words in an expression. */
export function words(node: Node): string[][] {
  return chains(node).map((chain) => [...chain.words]);
}

function collect(node: Node, found: Chain[]): void {
  switch (node.kind) {
    case 'literal':
      return;
    case 'identifier':
      found.push({ words: [node.name], node });
      return;
    case 'access':
      collectAccess(node, found);
      return;
    case 'index':
      collect(node.of, found);
      collect(node.index, found);
      return;
    case 'call':
      collect(node.callee, found);
      for (const arg of node.args) collect(arg, found);
      return;
    case 'array':
      for (const element of node.elements) collect(element, found);
      return;
    case 'object':
      for (const field of node.fields) collect(field.value, found);
      return;
    case 'unary':
      collect(node.operand, found);
      return;
    case 'binary': {
      const { first, rest } = chainOf(node);
      collect(first, found);
      for (const { right } of rest) collect(right, found);
      return;
    }
    case 'paren':
      collect(node.inner, found);
      return;
  }
}

function collectAccess(node: Extract<Node, { kind: 'access' }>, found: Chain[]): void {
  const names: string[] = [];
  let at: Node = node;
  while (at.kind === 'access') {
    names.push(at.name);
    at = at.of;
  }
  if (at.kind === 'identifier') found.push({ words: [at.name, ...names.reverse()], node });
  else collect(at, found);
}
