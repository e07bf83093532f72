import type { Construct } from 'constructs';
import { BlockConstruct } from './block';
import type { Definitions } from './block-data';
import { checkBody } from './check';
import { AlloyConfigError, blockName } from './error';
import { refuse } from './problem';
import type { ComponentSchema, NamespaceSchema } from './schema';
import type { Body } from './syntax/node';
import { definitionsOf } from './text/definitions';
import { contentsOf, type TextModule } from './text/module';
import { Ref } from './value';

/**
 * A component or configuration block checked against the schema of the Alloy release. The classes in
 * imports/alloy/ give each its name, typed props and exports.
 *
 * @throws AlloyConfigError when a prop is unknown, missing, repeated or of the wrong type.
 */
export class Component extends BlockConstruct {
  protected readonly body: Body;

  /**
   * @param label the label in quotes: a letter or underscore, then letters, digits or underscores;
   *   undefined for the configuration blocks that carry none
   */
  constructor(
    scope: Construct,
    schema: NamespaceSchema,
    component: string,
    label: string | undefined,
    props: object,
  ) {
    const definition = definitionOf(schema, component);
    if (definition.labelled !== (label !== undefined)) {
      const problem = definition.labelled
        ? 'a label is needed; give one.'
        : 'it carries no label; leave it out.';
      throw new AlloyConfigError(blockName(component, label), problem);
    }
    const { body, uses, open } = checkBody(schema, definition.arguments, props, blockName(component, label));
    super(scope, { component, label, ...definition, exports: definition.exports ?? {}, uses, open });
    this.body = body;
  }

  /** The module of a text that is imported. */
  get contents(): TextModule | undefined {
    if (this.component !== 'import.string') return undefined;
    this.imported ??= contentsOf(this.statement, this.module, refuse);
    return this.imported;
  }

  private imported: TextModule | undefined;

  override get defines(): Definitions | undefined {
    const { component, where } = this;
    return component.startsWith('import.') ? definitionsOf(this.statement, this.contents, where) : undefined;
  }

  /** A reference to an export. @throws AlloyConfigError when the component has no such export. */
  protected ref<T>(name: string): Ref<T> {
    const type = this.exports?.[name];
    if (!type) throw new AlloyConfigError(this.where, `it has no export "${name}".`);
    return new Ref<T>(this, name, type);
  }
}

function definitionOf(schema: NamespaceSchema, component: string): ComponentSchema {
  const definition = schema.components[component];
  if (definition) return definition;
  throw new AlloyConfigError(component, `Alloy ${schema.release} has no such component.`);
}
