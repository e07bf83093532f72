import type { Stability, TypeSchema } from './schema';
import type { Node, Statement } from './syntax/node';

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
}

/** The place of a use. */
export interface Placed {
  /** The path of the attribute inside the component, in Alloy's names, for example `output.traces`. */
  readonly path: string;
  /** What the attribute accepts, where the schema says it. */
  readonly expected?: TypeSchema;
}

export type PlacedUse = Use & Placed;

/** One use of a component's export, with the place where it stands. */
export type Mention = ExportUse & Placed;

/**
 * The component that words mean. Component names have one to four words, so the block with the longest name
 * that the words begin with is meant; when there is none, the last two words are taken as label and export.
 */
export function namedExport(words: readonly string[], blocks: readonly Referable[]): ExportUse {
  const [block] = blocks
    .filter((candidate) => nameWords(candidate).every((word, index) => word === words[index]))
    .sort((a, b) => nameWords(b).length - nameWords(a).length);
  if (!block) {
    const [label = '', exported = ''] = words.slice(-2);
    return words.length < 2
      ? { kind: 'export', component: words.join('.'), label: '', export: '' }
      : { kind: 'export', component: words.slice(0, -2).join('.'), label, export: exported };
  }
  const exported = words[nameWords(block).length] ?? '';
  return { kind: 'export', component: block.component, label: block.label, export: exported };
}

function nameWords(block: Referable): string[] {
  return [...block.component.split('.'), ...(block.labelled ? [block.label] : [])];
}

/** Every chain of words in the values of `statements`, with the path of its attribute. */
export function wordsIn(statements: readonly Statement[], path = ''): (WordsUse & Placed)[] {
  return statements.flatMap((statement): (WordsUse & Placed)[] => {
    const at = path === '' ? statement.name : `${path}.${statement.name}`;
    if (statement.kind === 'block') return wordsIn(statement.body.statements, at);
    return words(statement.value).map((chain) => ({ kind: 'words', words: chain, path: at }));
  });
}

/** Every chain of words in an expression: `a.b.c` of `f(a.b.c[0])`, and `f`. */
export function words(node: Node): string[][] {
  switch (node.kind) {
    case 'literal':
      return [];
    case 'identifier':
      return [[node.name]];
    case 'access': {
      const [chain, ...more] = words(node.of);
      const whole = chain && isChain(node.of);
      return whole ? [[...chain, node.name], ...more] : words(node.of);
    }
    case 'index':
      return [...words(node.of), ...words(node.index)];
    case 'call':
      return [node.callee, ...node.args].flatMap(words);
    case 'array':
      return node.elements.flatMap(words);
    case 'object':
      return node.fields.flatMap((field) => words(field.value));
    case 'unary':
      return words(node.operand);
    case 'binary':
      return [...words(node.left), ...words(node.right)];
    case 'paren':
      return words(node.inner);
  }
}

function isChain(node: Node): boolean {
  return node.kind === 'identifier' || (node.kind === 'access' && isChain(node.of));
}
