import { Construct } from 'constructs';
import { checkedBlocks } from './checked';
import { AlloyConfigError, given } from './error';
import { leaveAside } from './left-aside';
import { Module, type TopLevelBlock } from './module';
import type { OwnRule } from './problem';
import type { Stability } from './schema';
import { lessStable } from './stability';
import { printFile } from './syntax/print';

/**
 * An Alloy configuration: what one Alloy process runs. Its pipelines are files of one directory; Alloy
 * loads them as one module, so components of one pipeline may refer to those of another.
 */
export class AlloyConfig extends Module {
  /** The stability level that Alloy must be started with: that of the least stable block. */
  get stabilityNeeded(): Stability {
    return this.allBlocks.map((block) => block.stability).reduce(lessStable, 'generally-available');
  }

  /** Whether Alloy must be started with community components enabled. */
  get communityNeeded(): boolean {
    return this.allBlocks.some((block) => block.community);
  }

  /**
   * The texts by file name, sources before what they feed.
   * @throws AlloyConfigError when a reference leads nowhere, components form a cycle, nothing feeds a
   *   component, or a rule of lib/alloy/rules/ is broken.
   */
  files(): Readonly<Record<string, string>> {
    const files = new Map<string, TopLevelBlock[]>();
    for (const block of checkedBlocks(this)) {
      const file = Pipeline.of(block)?.file ?? 'config.alloy';
      files.set(file, [...(files.get(file) ?? []), block]);
    }
    const texts = [...files].map(([file, blocks]) => [
      file,
      printFile({ statements: blocks.map((block) => block.statement) }),
    ]);
    return Object.fromEntries(texts.sort(([a = ''], [b = '']) => a.localeCompare(b, 'en')));
  }
}

export interface PipelineProps {
  /**
   * Rules of ours that are left aside here, for what somebody else wrote and what is kept as it is: docs/language.md.
   * @default none
   */
  readonly without?: readonly OwnRule[];
}

/** A named part of a configuration: one file. */
export class Pipeline extends Construct {
  static of(block: TopLevelBlock): Pipeline | undefined {
    return block.node.scopes.find((scope): scope is Pipeline => scope instanceof Pipeline);
  }

  /** The file's name, for example `application-observability.alloy`. */
  readonly file: string;

  /** @param name lower-case letters, digits and hyphens: it names the file */
  constructor(config: AlloyConfig, name: string, props: PipelineProps = {}) {
    if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name)) {
      throw new AlloyConfigError(
        'pipeline',
        `the name is ${given(name)}; use lower-case letters, digits and hyphens.`,
      );
    }
    super(config, name);
    this.file = `${name}.alloy`;
    leaveAside(this, props.without ?? []);
  }
}
