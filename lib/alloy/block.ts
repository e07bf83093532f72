import { Construct } from 'constructs';
import { type BlockData, type Definitions, findIn, literalAmong, type OpenValue } from './block-data';
import { AlloyConfigError, blockName, given } from './error';
import { type Admission, Module } from './module';
import type { Stability, TypeSchema } from './schema';
import { leastStable } from './stability';
import type { Block, Body, Node } from './syntax/node';
import { isIdentifier } from './syntax/text';
import { type BlockNames, type Mention, mentionsOf, type PlacedUse } from './use';

export interface BlockConstructProps extends Admission {
  /** The exports by name; absent where they are not known before Alloy runs. */
  readonly exports?: Readonly<Record<string, TypeSchema>>;
  /** Values of parsed text that mention other blocks. @default none */
  readonly open?: readonly OpenValue[];
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
  private readonly known: Readonly<Record<string, TypeSchema>> | undefined;
  readonly module: Module;

  readonly open: readonly OpenValue[];
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
    this.known = exports;
    this.module = module;
    this.uses = props.uses ?? [];
    this.open = props.open ?? [];
    module.add(this);
  }

  get exports(): Readonly<Record<string, TypeSchema>> | undefined {
    return this.known;
  }

  get inside(): 'declare' | 'foreach' | undefined {
    return this.module.inside;
  }

  get fromText(): boolean {
    return false;
  }

  get defines(): Definitions | undefined {
    return undefined;
  }

  get mentions(): readonly Mention[] {
    const { names, isLocal } = this.module.references;
    if (this.mentioned?.names === names) return this.mentioned.mentions;
    const mentions = mentionsOf(this.uses, names, isLocal);
    this.mentioned = { names, mentions };
    return mentions;
  }

  private mentioned: { readonly names: BlockNames; readonly mentions: readonly Mention[] } | undefined;

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
