import { Construct } from 'constructs';
import { BlockConstruct } from './block';
import { AlloyConfigError } from './error';
import type { Stability } from './schema';
import { libraryUse } from './stdlib/identifiers';
import type { Block, Body, Statement } from './syntax/node';
import { parseExpression, parseFile } from './syntax/parse';
import { type PlacedUse, type WordsUse, words, wordsIn } from './use';
import { Expression } from './value';

export interface RawProps {
  /**
   * The stability of the least stable component in the text: no schema is asked for it.
   * @default generally-available
   */
  readonly stability?: Stability;
  /**
   * Whether the text holds community components.
   * @default false
   */
  readonly community?: boolean;
}

/**
 * Alloy text taken into a configuration: for what the classes of imports/alloy/ do not cover. Its blocks are
 * printed in their order among the others, and their references are checked; their attributes are not.
 * Comments are dropped.
 *
 * @throws AlloyConfigError with line and column where the text is no Alloy syntax.
 */
export class Raw extends Construct {
  /** The blocks of the text, in its order. */
  readonly blocks: readonly RawBlock[];

  constructor(scope: Construct, text: string, props: RawProps = {}) {
    const { statements } = parseFile(text);
    super(scope, `raw-${scope.node.children.filter((child) => child instanceof Raw).length + 1}`);
    this.blocks = statements.map((statement) => new RawBlock(this, topLevel(statement), props));
  }
}

/** A block that was parsed from text. */
export class RawBlock extends BlockConstruct {
  protected readonly body: Body;

  constructor(scope: Construct, { name, label, body }: Block, props: RawProps) {
    super(scope, {
      component: name,
      label,
      stability: props.stability ?? 'generally-available',
      community: props.community,
      uses: usesOf(name, body),
    });
    this.body = body;
  }
}

/**
 * An expression from Alloy text, for example `raw<number>('2 * 1024')`. The type is what the caller says it is.
 * @throws AlloyConfigError with line and column where the text is no Alloy expression.
 */
export function raw<T>(text: string): Expression<T> {
  const node = parseExpression(text);
  return new Expression<T>(
    node,
    undefined,
    words(node).map((chain) => libraryUse(chain) ?? { kind: 'words', words: chain }),
  );
}

function topLevel(statement: Statement): Block {
  if (statement.kind === 'block') return statement;
  throw new AlloyConfigError(
    statement.name,
    'an attribute stands at the top of the text, where only blocks may; put it into a block.',
  );
}

/** What the block refers to outside itself: a `declare` sees nothing there, a `foreach` what its template lacks. */
function usesOf(name: string, body: Body): PlacedUse[] {
  const inside = name === 'foreach' ? templateNames(body) : [];
  return wordsIn(body.statements).flatMap((use): PlacedUse[] => {
    const library = libraryUse(use.words);
    if (library) return [{ ...library, path: use.path }];
    const inner = name === 'declare' || inside.some((names) => beginsWith(use, names));
    return inner ? [] : [use];
  });
}

function templateNames(body: Body): string[][] {
  return body.statements.flatMap((statement) => {
    if (statement.kind === 'attribute') {
      const variable =
        statement.name === 'var' && statement.value.kind === 'literal' ? statement.value.value : '';
      return typeof variable === 'string' && variable !== '' ? [[variable]] : [];
    }
    return statement.body.statements.flatMap((inner) =>
      inner.kind === 'block' ? [[...inner.name.split('.'), ...(inner.label ? [inner.label] : [])]] : [],
    );
  });
}

function beginsWith(use: WordsUse, names: readonly string[]): boolean {
  return names.every((name, index) => name === use.words[index]);
}
