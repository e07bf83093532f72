import type { Construct } from 'constructs';
import { BlockConstruct } from './block';
import { type CheckedBody, checkBody } from './check';
import { checkedBlocks } from './checked';
import { blockName } from './error';
import { Module, type TopLevelBlock } from './module';
import type { NamespaceSchema, TypeSchema } from './schema';
import type { Body } from './syntax/node';
import type { Mention } from './use';
import { Expression, type ListValue, type Value } from './value';

export interface ForeachProps<T> {
  /** Alloy's `collection`: the items, each of which gets components of its own. */
  readonly collection: ListValue<T>;
  /**
   * Alloy's `var`: the name of the current item in the template.
   * @default item
   */
  readonly var?: string;
  /**
   * Alloy's `id`: the field of an item that names its components.
   * @default the whole item
   */
  readonly id?: Value<string>;
  /**
   * Alloy's `hash_string_id`: whether long texts are named by a hash of them.
   * @default false
   */
  readonly hashStringId?: Value<boolean>;
  /**
   * Alloy's `enable_metrics`: whether the components inside report metrics of their own, one set an item.
   * @default false
   */
  readonly enableMetrics?: Value<boolean>;
}

const text: TypeSchema = { kind: 'string' };
const bool: TypeSchema = { kind: 'bool' };

/** The attributes of `foreach` as in imports/alloy/schema/config.json, which this folder does not load. */
export const foreachSchema: NamespaceSchema = {
  release: 'v1.19.2',
  namespace: 'config',
  components: {},
  bodies: {
    foreach: {
      attributes: {
        collection: { type: { kind: 'list', elem: { kind: 'any' } }, required: true },
        var: { type: text, required: true },
        id: { type: text },
        hash_string_id: { type: bool },
        enable_metrics: { type: bool },
      },
      blocks: {},
    },
  },
};

/**
 * Components for every item of a list: `foreach`. They stand in `template`, where `item` is the current one,
 * and may refer to the components around the `foreach`; those may not refer to them. Experimental.
 */
export class Foreach<T> extends BlockConstruct {
  readonly template: ForeachTemplate;
  /** The current item; for the template only. */
  readonly item: Expression<T>;
  private readonly own: CheckedBody;

  constructor(scope: Construct, label: string, props: ForeachProps<T>) {
    const name = props.var ?? 'item';
    const own = checkBody(foreachSchema, 'foreach', { ...props, var: name }, blockName('foreach', label));
    super(scope, {
      component: 'foreach',
      label,
      stability: 'experimental',
      exports: {},
      uses: own.uses,
      open: own.open,
    });
    this.own = own;
    this.item = new Expression<T>({ kind: 'identifier', name }, undefined, [
      { kind: 'words', words: [name] },
    ]);
    this.template = new ForeachTemplate(this, 'template', name);
  }

  /** Its own references, and those of the template to the outside. */
  override get mentions(): readonly Mention[] {
    const inside = new Set(this.template.blocks.map(({ where }) => where));
    const outward = this.template.blocks.flatMap((block) =>
      block.mentions.filter(({ component, label }) => !inside.has(blockName(component, label))),
    );
    return [...super.mentions, ...outward];
  }

  protected get body(): Body {
    const statements = checkedBlocks(this.template).map((block) => block.statement);
    return {
      statements: [...this.own.body.statements, { kind: 'block', name: 'template', body: { statements } }],
    };
  }
}

/** The module inside a `foreach`. */
export class ForeachTemplate extends Module {
  constructor(
    private readonly foreach: TopLevelBlock,
    id: string,
    private readonly item: string,
  ) {
    super(foreach, id);
  }

  override get visible() {
    return [...this.blocks, ...this.foreach.module.visible];
  }

  override get inside() {
    return 'foreach' as const;
  }

  protected override get blocksSoFar(): number {
    return this.blocks.length + this.foreach.module.visible.length;
  }

  override isLocal(word: string | undefined): boolean {
    return word === this.item || this.foreach.module.isLocal(word);
  }
}
