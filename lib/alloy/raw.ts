import { Construct } from 'constructs';
import { BlockConstruct } from './block';
import type { Definitions } from './block-data';
import { customComponent, unknownProblem } from './custom';
import { AlloyConfigError } from './error';
import { refuseOthers } from './left-aside';
import { problemAt, refuse } from './problem';
import type { Stability, TypeSchema } from './schema';
import { lessStable } from './stability';
import { libraryUse } from './stdlib/identifiers';
import type { Block, Body, Statement } from './syntax/node';
import { parseExpression, parseFile } from './syntax/parse';
import { definitionsOf } from './text/definitions';
import { attributeProblem, contentsOf, outward, type TextModule } from './text/module';
import { isMisspelt, type ReadBlock, readBlock } from './text/statement';
import { chains, type Mention } from './use';
import { Expression } from './value';

export interface RawProps {
  /**
   * The stability of what only Alloy knows in the text: the components of an imported module. What the schema knows
   * counts by itself.
   * @default generally-available
   */
  readonly stability?: Stability;
  /**
   * Whether an imported module of the text holds community components.
   * @default false
   */
  readonly community?: boolean;
}

/**
 * Alloy text taken into a configuration: for what the classes of imports/alloy/ do not cover. Its blocks are
 * printed in their order among the others, and checked as typed ones are; docs/language.md lists what cannot be
 * known. Comments are dropped.
 *
 * @throws AlloyConfigError with line and column where Alloy would refuse the text.
 */
export class Raw extends Construct {
  /** The blocks of the text, in its order. */
  readonly blocks: readonly RawBlock[];

  constructor(scope: Construct, text: string, props: RawProps = {}) {
    const blocks = parseFile(text).statements.map(topLevel);
    const given = new Set(
      blocks.filter(({ name }) => name === 'declare' || name.startsWith('import.')).map(({ label }) => label),
    );
    super(scope, `raw-${scope.node.children.filter((child) => child instanceof Raw).length + 1}`);
    const report = refuseOthers([this]);
    this.blocks = blocks.map((block) => {
      const read = readBlock(block, report);
      const custom = given.has(block.name.split('.', 1).join(''));
      if (!read.known && isMisspelt(block.name) && !custom) {
        refuse(problemAt(block, block.name, unknownProblem(block.name)));
      }
      return new RawBlock(this, read, props);
    });
  }
}

/** A block that was parsed from text. */
export class RawBlock extends BlockConstruct {
  private readonly read: ReadBlock;
  private inner: TextModule | undefined;

  constructor(scope: Construct, read: ReadBlock, props: RawProps = {}) {
    const { name, label } = read.statement;
    super(scope, {
      component: name,
      label,
      stability: lessStable(read.stability, props.stability ?? 'generally-available'),
      community: read.community || props.community,
      uses: read.uses,
      open: read.open,
    });
    this.read = read;
  }

  protected get body(): Body {
    return this.read.statement.body;
  }

  override get statement(): Block {
    return this.read.statement;
  }

  override get fromText(): boolean {
    return true;
  }

  override get exports(): Readonly<Record<string, TypeSchema>> | undefined {
    if (this.read.known) return this.read.exports;
    const definition = customComponent(this.component, this.module);
    return definition === 'open' ? undefined : definition?.exports;
  }

  /** The module inside a declare or a foreach, or of an imported text; read when it is asked for, since what stands around it comes later. */
  get contents(): TextModule | undefined {
    this.inner ??= contentsOf(this.read.statement, this.module, refuseOthers([this]));
    return this.inner;
  }

  override get defines(): Definitions | undefined {
    const { statement, where } = this;
    return definitionsOf(statement, statement.name === 'foreach' ? undefined : this.contents, where);
  }

  override get mentions(): readonly Mention[] {
    return this.component === 'foreach' ? [...super.mentions, ...outward(this.contents)] : super.mentions;
  }
}

/**
 * An expression from Alloy text, for example `raw<number>('2 * 1024')`. The type is what the caller says it is; it is
 * checked against the argument that it is given to.
 *
 * @throws AlloyConfigError with line and column where the text is no Alloy expression.
 */
export function raw<T>(text: string): Expression<T> {
  const node = parseExpression(text);
  const uses = chains(node).map(
    (chain) => libraryUse(chain.words) ?? { kind: 'words' as const, words: chain.words },
  );
  return new Expression<T>(node, undefined, uses, true);
}

function topLevel(statement: Statement): Block {
  if (statement.kind === 'block') return statement;
  throw new AlloyConfigError(statement.name, attributeProblem);
}
