import type { Construct } from 'constructs';
import { BlockConstruct } from './block';
import type { Definitions } from './block-data';
import { checkedBlocks } from './checked';
import { AlloyConfigError, blockName } from './error';
import { literalNode } from './literal';
import { Module, type TopLevelBlock } from './module';
import type { TypeSchema } from './schema';
import type { Attribute, Body } from './syntax/node';
import type { Mention, PlacedUse } from './use';
import { type AnyValue, Ref } from './value';

/**
 * A custom component: `declare`. Its own components stand in `contents`, with the blocks `Argument` and
 * `Export` of imports/alloy/config.ts for what goes in and out; a `CustomComponent` is an instance of it.
 */
export class Declare extends BlockConstruct {
  readonly contents: DeclareContents;

  /** @param label the name of the custom component */
  constructor(scope: Construct, label: string) {
    super(scope, { component: 'declare', label, stability: 'generally-available', exports: {} });
    this.contents = new DeclareContents(this, 'contents');
  }

  protected get body(): Body {
    return { statements: checkedBlocks(this.contents).map((block) => block.statement) };
  }

  /** The arguments of an instance, by name. */
  get arguments(): ReadonlyMap<string, { readonly required: boolean }> {
    const blocks = this.contents.blocks.filter(({ component }) => component === 'argument');
    return new Map(blocks.map((block) => [block.label, { required: block.literal('optional') !== true }]));
  }

  /** The exports of an instance, by name, with the type of what each passes on. */
  get exported(): Readonly<Record<string, TypeSchema>> {
    const blocks = this.contents.blocks.filter(({ component }) => component === 'export');
    return Object.fromEntries(blocks.map((block) => [block.label, this.passedOn(block)]));
  }

  override get defines(): Definitions {
    const { where, arguments: args, exported } = this;
    return new Map([[this.label, { where, arguments: args, exports: exported }]]);
  }

  private passedOn(block: TopLevelBlock): TypeSchema {
    const [value] = block.find('value');
    const [mention] = block.mentions;
    const plain = value && 'kind' in value && value.kind === 'access';
    return (plain && mention && this.typeOf(mention)) || { kind: 'any' };
  }

  private typeOf(mention: Mention): TypeSchema | undefined {
    const source = this.contents.blocks.find(
      ({ component, label }) => component === mention.component && label === mention.label,
    );
    return source?.exports?.[mention.export];
  }
}

/** The module inside a `declare`: references reach nothing around it. */
export class DeclareContents extends Module {}

/** An instance of a custom component: of a `Declare`, or of one that an import block brings. */
export class CustomComponent extends BlockConstruct {
  protected readonly body: Body;

  /**
   * @param of the `Declare`, or an import block and the name of the `declare` in it
   * @param values by the names of the arguments
   * @throws AlloyConfigError for an argument that the `Declare` does not have or that is missing
   */
  constructor(
    scope: Construct,
    of: Declare | { readonly from: TopLevelBlock; readonly name: string },
    label: string,
    values: Readonly<Record<string, AnyValue | undefined>> = {},
  ) {
    const component = of instanceof Declare ? of.label : `${of.from.label}.${of.name}`;
    const where = blockName(component, label);
    if (of instanceof Declare) {
      refuseOtherScope(Module.of(scope, where), of, where);
      checkArguments(of, values, where);
    }
    const uses: PlacedUse[] = [];
    const attributes = Object.entries(values).flatMap(([name, value]): Attribute[] =>
      value === undefined ? [] : [{ kind: 'attribute', name, value: argument(where, name, value, uses) }],
    );
    const exports = of instanceof Declare ? of.exported : undefined;
    super(scope, { component, label, stability: 'generally-available', exports, uses });
    this.body = { statements: attributes };
  }

  /** A reference to an export. @throws AlloyConfigError when the custom component has no such export. */
  export<T>(name: string): Ref<T> {
    const type: TypeSchema | undefined = this.exports ? this.exports[name] : { kind: 'any' };
    if (type) return new Ref<T>(this, name, type);
    const names = Object.keys(this.exports ?? {}).join(', ') || 'none';
    throw new AlloyConfigError(this.where, `it has no export "${name}"; its exports are: ${names}.`);
  }
}

function argument(where: string, name: string, value: AnyValue, uses: PlacedUse[]) {
  const fail = (at: string, problem: string): never => {
    throw new AlloyConfigError(`${where}: ${at}`, problem);
  };
  return literalNode({ kind: 'any' }, value, {
    at: name,
    fail,
    bodySchema: (key) => fail(key, 'an argument takes no block.'),
    use: (expression) => uses.push(...expression.uses.map((use) => ({ ...use, path: name }))),
  });
}

function checkArguments(of: Declare, values: Readonly<Record<string, unknown>>, where: string): void {
  const known = of.arguments;
  for (const name of Object.keys(values)) {
    if (known.has(name)) continue;
    const allowed = [...known.keys()].join(', ') || 'none';
    throw new AlloyConfigError(
      where,
      `"${name}" is not an argument of ${of.where}; allowed are: ${allowed}.`,
    );
  }
  for (const [name, { required }] of known) {
    if (!required || values[name] !== undefined) continue;
    throw new AlloyConfigError(where, `${of.where} needs the argument "${name}"; set it.`);
  }
}

/** Alloy finds a `declare` in the module of the instance and in those around it. */
function refuseOtherScope(module: Module, of: Declare, where: string): void {
  for (let at: Module | undefined = module; at; at = at.outer) if (at === of.module) return;
  throw new AlloyConfigError(
    where,
    `${of.where} stands in another module, where Alloy does not find it; put it into this one or one around it.`,
  );
}
