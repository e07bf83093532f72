import { Construct, type IConstruct } from 'constructs';
import type { BlockData, ModuleView } from './block-data';
import { AlloyConfigError, blockName } from './error';
import { Graph } from './graph';
import type { Stability } from './schema';
import { lessStable } from './stability';
import { BlockNames, type PlacedUse } from './use';

/** What a module asks of a block before it takes it in. */
export interface Admission {
  /** The full name, for example `loki.write` or `logging`. */
  readonly component: string;
  /** The label in quotes; absent for the configuration blocks that carry none. */
  readonly label?: string;
  readonly stability: Stability;
  /** Whether it is a community component. @default false */
  readonly community?: boolean;
  /** What its values mention. @default nothing */
  readonly uses?: readonly PlacedUse[];
}

/** A block in the tree of constructs: a component or a configuration block of a module. */
export interface TopLevelBlock extends BlockData, IConstruct {
  readonly module: Module;
}

export interface ModuleProps {
  /**
   * The least stable components and functions that may be used.
   * @default that of the module around it, else generally-available
   */
  readonly stability?: Stability;
  /**
   * Whether community components may be used.
   * @default that of the module around it, else false
   */
  readonly community?: boolean;
}

/**
 * A namespace of labels: the configuration, the body of a `declare`, the `template` of a `foreach`.
 * References reach the blocks of their own module; those of a template reach the blocks around it too.
 */
export abstract class Module extends Construct implements ModuleView {
  /** The module that holds `scope`. @throws AlloyConfigError when `scope` is in none. */
  static of(scope: Construct, where: string): Module {
    const module = Module.around(scope);
    if (module) return module;
    throw new AlloyConfigError(
      where,
      'it stands outside an Alloy configuration; give an AlloyConfig or a Pipeline as its scope.',
    );
  }

  private static around(scope: Construct): Module | undefined {
    return scope.node.scopes.reverse().find((construct): construct is Module => construct instanceof Module);
  }

  readonly stability: Stability;
  readonly community: boolean;
  /** The module that holds this one. */
  readonly outer: Module | undefined;
  private readonly own: TopLevelBlock[] = [];
  private readonly inner: Module[] = [];
  private readonly taken = new Set<string>();

  constructor(scope: Construct, id: string, props: ModuleProps = {}) {
    super(scope, id);
    this.outer = Module.around(scope);
    this.stability = props.stability ?? this.outer?.stability ?? 'generally-available';
    this.community = props.community ?? this.outer?.community ?? false;
    this.outer?.inner.push(this);
  }

  /** The blocks of this module, not of modules inside it, in the order of their construction. */
  get blocks(): readonly TopLevelBlock[] {
    return this.own;
  }

  /** The blocks of this module and of every module inside it. */
  get allBlocks(): readonly TopLevelBlock[] {
    return [...this.own, ...this.inner.flatMap((module) => module.allBlocks)];
  }

  /** What it is the inside of; undefined for the configuration itself. */
  get inside(): 'declare' | 'foreach' | undefined {
    return this.outer && 'declare';
  }

  /** The blocks that references in this module reach. */
  get visible(): readonly TopLevelBlock[] {
    return this.blocks;
  }

  /** Whether a word stands for a value of this module that no component gives: the item of a `foreach`. */
  isLocal(_word: string | undefined): boolean {
    return false;
  }

  /** How the references of this module are read. */
  get references(): { readonly names: BlockNames; isLocal(word: string | undefined): boolean } {
    const { blocksSoFar } = this;
    if (this.known?.count !== blocksSoFar) {
      const isLocal = (word: string | undefined) => this.isLocal(word);
      this.known = { count: blocksSoFar, names: new BlockNames(this.visible), isLocal };
    }
    return this.known;
  }

  private known:
    | { readonly count: number; readonly names: BlockNames; isLocal(word: string | undefined): boolean }
    | undefined;

  /** How many blocks references reach by now. */
  protected get blocksSoFar(): number {
    return this.own.length;
  }

  /** The components and what flows between them. */
  get graph(): Graph<TopLevelBlock> {
    return new Graph(this.blocks, this.visible);
  }

  /** Refuses a block whose stability is not allowed here, or whose label is taken. */
  admit(props: Admission): void {
    const { component, label, stability, community, uses = [] } = props;
    const where = blockName(component, label);
    if (!this.allows(stability)) {
      throw new AlloyConfigError(
        where,
        `the component is ${stability}, and the configuration allows ${this.stability}; set "stability" to ${stability} or use another component.`,
      );
    }
    for (const use of uses) {
      if (use.kind !== 'library' || this.allows(use.stability)) continue;
      throw new AlloyConfigError(
        `${where}: ${use.path}`,
        `${use.identifier} is ${use.stability}, and the configuration allows ${this.stability}; set "stability" to ${use.stability} or use another function.`,
      );
    }
    if (community && !this.community) {
      throw new AlloyConfigError(
        where,
        'it is a community component, which the configuration does not allow; set "community" to true.',
      );
    }
    if (this.taken.has(where)) {
      throw new AlloyConfigError(
        where,
        label === undefined
          ? 'the configuration has this block already, and it may stand once; remove one.'
          : 'a component of this kind and label exists already; choose another label.',
      );
    }
    this.taken.add(where);
  }

  /** Takes in a block that was admitted. */
  add(block: TopLevelBlock): void {
    this.own.push(block);
  }

  private allows(stability: Stability): boolean {
    return lessStable(stability, this.stability) === this.stability;
  }
}
