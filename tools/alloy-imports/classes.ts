import { camelCase, pascalCase } from '../../lib/alloy/naming';
import type { BodySchema, ComponentSchema, TypeSchema } from '../../lib/alloy/schema';
import { componentDoc } from './docs';
import { comment } from './layout';
import { propsName } from './names';
import { alloyType, quoted, type TypeContext, yielded } from './types';

/**
 * Components whose text-or-secret exports are always secret: the schema has the Go type, which cannot tell.
 * https://grafana.com/docs/alloy/v1.19/reference/components/remote/remote.kubernetes.secret/#exported-fields
 */
const alwaysSecret = ['remote.kubernetes.secret'];

/** The class of one component. */
export function classOf(
  name: string,
  component: ComponentSchema,
  body: BodySchema,
  context: TypeContext,
): string {
  const needsProps = [
    ...Object.values(body.attributes),
    ...Object.values(body.blocks),
    ...Object.values(body.groups ?? {}),
  ].some(({ required }) => required);
  const props = `props: ${propsName(name)}${needsProps ? '' : ' = {}'}`;
  const parameters = component.labelled
    ? `scope: Construct, label: string, ${props}`
    : `scope: Construct, ${props}`;
  const label = component.labelled ? 'label' : 'undefined';
  const getters = Object.entries(component.exports ?? {}).map(([exported, type]) =>
    getterOf(name, exported, type, context),
  );
  return [
    comment(componentDoc(name, component)),
    `export class ${pascalCase(name)} extends Component {\n`,
    `  constructor(${parameters}) {\n`,
    `    super(scope, schema, ${quoted(name)}, ${label}, props);\n`,
    '  }\n',
    ...getters,
    '}\n',
  ].join('');
}

/** An export as a typed reference. */
function getterOf(component: string, name: string, schema: TypeSchema, context: TypeContext): string {
  const type = alwaysSecret.includes(component) ? secret(schema) : schema;
  // What is known only when Alloy runs fits everywhere.
  const yields = type.kind === 'any' ? 'never' : yielded(type, context);
  return [
    `\n${comment(`\`${name}\`: ${alloyType(type)}.`, '  ')}`,
    `  get ${camelCase(name)}(): ${context.imports.alloy('Ref')}<${yields}> {\n`,
    `    return this.ref(${quoted(name)});\n`,
    '  }\n',
  ].join('');
}

function secret(type: TypeSchema): TypeSchema {
  if (type.kind === 'optionalSecret') return { kind: 'secret' };
  return type.kind === 'list' || type.kind === 'map' ? { kind: type.kind, elem: secret(type.elem) } : type;
}
