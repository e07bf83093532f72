import { Construct } from 'constructs';
import { type BlockData, findIn, literalAmong } from './block-data';
import { AlloyConfigError, blockName, given } from './error';
import { type Admission, leastStable, Module } from './module';
import type { Stability, TypeSchema } from './schema';
import type { Block, Body, Node } from './syntax/node';
import { isIdentifier } from './syntax/text';
import { type Mention, namedExport, type PlacedUse } from './use';

export interface BlockConstructProps extends Admission {
  /** The exports by name; absent where they are not known before Alloy runs. */
  readonly exports?: Readonly<Record<string, TypeSchema>>;
}

/**
 * A block that a program adds to a module: a component or a configuration block. Its construct id is
 * `<component>.<label>`, because components of different kinds may share a label.
 *
 * @throws AlloyConfigError for an invalid or taken label, and for a component above the allowed stability.
 */
export abstract class BlockConstruct extends Construct implements BlockData {
  readonly component: string;
  readonly label: string;
  readonly labelled: boolean;
  readonly stability: Stability;
  readonly community: boolean;
  readonly exports: Readonly<Record<string, TypeSchema>> | undefined;
  readonly module: Module;

  private readonly uses: readonly PlacedUse[];

  constructor(scope: Construct, props: BlockConstructProps) {
    const { component, label, exports } = props;
    if (label !== undefined && !isIdentifier(label)) {
      throw new AlloyConfigError(
        component,
        `the label is ${given(label)}; it must be a letter or underscore, then letters, digits or underscores.`,
      );
    }
    const module = Module.of(scope, blockName(component, label));
    module.admit(props);
    super(scope, label === undefined ? component : `${component}.${label}`);
    this.component = component;
    this.label = label ?? '';
    this.labelled = label !== undefined;
    this.stability = leastStable(props);
    this.community = props.community ?? false;
    this.exports = exports;
    this.module = module;
    this.uses = props.uses ?? [];
    module.add(this);
  }

  get nested(): boolean {
    return this.module.outer !== undefined;
  }

  get mentions(): readonly Mention[] {
    return this.uses.flatMap((use) => {
      if (use.kind === 'export') return [use];
      if (use.kind === 'library' || this.module.isLocal(use.words[0])) return [];
      return [{ ...namedExport(use.words, this.module.visible), path: use.path, expected: use.expected }];
    });
  }

  get where(): string {
    return blockName(this.component, this.labelled ? this.label : undefined);
  }

  protected abstract get body(): Body;

  get statement(): Block {
    const label = this.labelled ? { label: this.label } : {};
    return { kind: 'block', name: this.component, ...label, body: this.body };
  }

  find(path: string): readonly (Node | Body)[] {
    return findIn(this.body.statements, path);
  }

  literal(path: string): string | number | boolean | null | undefined {
    return literalAmong(this.find(path));
  }
}
