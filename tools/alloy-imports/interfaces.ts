import { pascalCase } from '../../lib/alloy/naming';
import type { AttributeSchema, BodySchema, GroupSchema, TypeSchema } from '../../lib/alloy/schema';
import { attributeDoc, blockDoc, groupDoc } from './docs';
import { comment, prop } from './layout';
import { propNames } from './names';
import { accepted, type TypeContext } from './types';
import type { Uses } from './uses';

/** One prop of an interface. */
interface Row {
  readonly name: string;
  readonly doc: string;
  readonly required: boolean | undefined;
  readonly type: string;
}

/**
 * Lists that Alloy takes more than, and finds nothing by it: the compiler refuses what our rules `kubernetes-role` and
 * `tail-sampling-policy` refuse in a text.
 */
const ownLists: Readonly<Record<string, string>> = {
  'discovery/kubernetes.Arguments': 'role',
  'discovery/kubernetes.SelectorConfig': 'role',
  'otelcol/processor/tail_sampling.PolicyConfig': 'type',
};

/** The type of a prop. */
export function propType(key: string, name: string, { type, suggested }: AttributeSchema): TypeSchema {
  return ownLists[key] === name && suggested ? { kind: 'string', enum: suggested } : type;
}

/** The props of one body as an interface. */
export function interfaceOf(
  key: string,
  body: BodySchema,
  use: Uses,
  doc: string,
  context: TypeContext,
): string {
  const rows: readonly Row[] = [
    ...(use.labelled ? [label] : []),
    ...Object.entries(body.attributes).map(([name, attribute]) => ({
      name,
      doc: attributeDoc(name, attribute),
      required: attribute.required,
      type: accepted(propType(key, name, attribute), context),
    })),
    ...Object.entries(body.blocks).map(([name, block]) => ({
      name,
      doc: blockDoc(name, block),
      required: block.required,
      type: block.repeated ? `readonly ${context.bodyName(block.body)}[]` : context.bodyName(block.body),
    })),
    ...Object.entries(body.groups ?? {}).map(([name, group]) => ({
      name,
      doc: groupDoc(name, group),
      required: group.required,
      type: `readonly ${groupName(name, use)}[]`,
    })),
  ];
  const name = context.bodyName(key);
  return rows.length === 0
    ? `${comment(doc)}export type ${name} = Readonly<Record<string, never>>;\n`
    : `${comment(doc)}export interface ${name} {\n${propsOf(key, rows)}}\n`;
}

const label: Row = {
  name: 'label',
  doc: 'The label in quotes after the name of the block.',
  required: true,
  type: 'string',
};

/** An ordered group as the union of its blocks. */
export function unionOf(
  group: string,
  { alternatives }: GroupSchema,
  use: Uses,
  context: TypeContext,
): string {
  const rows = Object.entries(alternatives).map(([word, block]) => ({
    name: word,
    doc: blockDoc(`${group}.${word}`, block),
    required: true,
    type: context.bodyName(block.body),
  }));
  const doc = comment(`One block of \`${group}.*\`: an object with one key.`);
  const oneOf = context.imports.alloy('OneOf');
  return `${doc}export type ${groupName(group, use)} = ${oneOf}<{\n${propsOf(group, rows)}}>;\n`;
}

function propsOf(key: string, rows: readonly Row[]): string {
  const props = propNames(
    key,
    rows.map(({ name }) => name),
  );
  return rows
    .map(
      ({ name, doc, required, type }) => comment(doc, '  ') + prop(props.get(name) ?? name, required, type),
    )
    .join('');
}

/** `stage` of `loki.process` as `LokiProcessStage`. */
export function groupName(group: string, use: Uses): string {
  const [component, ...more] = use.components;
  if (component === undefined || more.length > 0) {
    throw new Error(`${group}.* belongs to several components; extend names.ts.`);
  }
  return pascalCase(`${component}.${group}`);
}
