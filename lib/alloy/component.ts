import type { Construct } from 'constructs';
import { blockName, TopLevelBlock } from './block';
import { type CheckedBody, checkBody, type Mention } from './check';
import { AlloyConfigError } from './error';
import type { ComponentSchema, NamespaceSchema } from './schema';
import type { Body } from './syntax/node';
import { Ref } from './value';

/**
 * A component or configuration block checked against the schema of the Alloy release. The classes in
 * imports/alloy/ give each its name, typed props and exports.
 *
 * @throws AlloyConfigError when a prop is unknown, missing, repeated or of the wrong type.
 */
export class Component extends TopLevelBlock {
  private readonly checked: CheckedBody;

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
    super(scope, { component, label, ...definition, exports: definition.exports ?? {} });
    this.checked = checkBody(schema, definition.arguments, props, blockName(component, label));
  }

  get mentions(): readonly Mention[] {
    return this.checked.mentions;
  }

  protected get body(): Body {
    return this.checked.body;
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
