import { pascalCase } from '../../lib/alloy/naming';
import type { BlockSchema, BodySchema, GroupSchema } from '../../lib/alloy/schema';
import { attributeDoc, blockDoc, comment, groupDoc } from './docs';
import { propNames } from './names';
import { accepted, type TypeContext } from './types';
import type { Uses } from './uses';

/** The props of one body as an interface. */
export function interfaceOf(
  key: string,
  body: BodySchema,
  use: Uses,
  doc: string,
  context: TypeContext,
): string {
  const name = context.bodyName(key);
  const names = [body.attributes, body.blocks, body.groups ?? {}].flatMap(Object.keys);
  const props = propNames(key, use.labelled ? ['label', ...names] : names);
  const prop = (alloyName: string, required: boolean | undefined, type: string) =>
    `  readonly ${props.get(alloyName)}${required ? '' : '?'}: ${type};\n`;

  const lines: string[] = [];
  if (use.labelled)
    lines.push(
      comment('The label in quotes after the name of the block.', '  '),
      prop('label', true, 'string'),
    );
  for (const [alloyName, attribute] of Object.entries(body.attributes)) {
    lines.push(comment(attributeDoc(alloyName, attribute), '  '));
    lines.push(prop(alloyName, attribute.required, accepted(attribute.type, context)));
  }
  for (const [alloyName, block] of Object.entries(body.blocks)) {
    lines.push(
      comment(blockDoc(alloyName, block), '  '),
      prop(alloyName, block.required, blockType(block, context)),
    );
  }
  for (const [alloyName, group] of Object.entries(body.groups ?? {})) {
    lines.push(comment(groupDoc(alloyName, group), '  '));
    lines.push(prop(alloyName, group.required, `readonly ${groupName(alloyName, use)}[]`));
  }
  const text = lines.join('');
  return text === ''
    ? `${comment(doc)}export type ${name} = Readonly<Record<string, never>>;\n`
    : `${comment(doc)}export interface ${name} {\n${text}}\n`;
}

/** An ordered group as the union of its blocks. */
export function unionOf(
  group: string,
  { alternatives }: GroupSchema,
  use: Uses,
  context: TypeContext,
): string {
  const words = Object.keys(alternatives);
  const props = propNames(group, words);
  const members = Object.entries(alternatives).map(
    ([word, block]) =>
      comment(blockDoc(`${group}.${word}`, block), '  ') +
      `  readonly ${props.get(word)}: ${context.bodyName(block.body)};\n`,
  );
  const name = groupName(group, use);
  return `${comment(`One block of \`${group}.*\`: an object with one key.`)}export type ${name} = ${context.imports.alloy('OneOf')}<{\n${members.join('')}}>;\n`;
}

/** `stage` of `loki.process` as `LokiProcessStage`. */
export function groupName(group: string, use: Uses): string {
  const [component, ...more] = use.components;
  if (component === undefined || more.length > 0)
    throw new Error(`${group}.* belongs to several components; extend names.ts.`);
  return pascalCase(`${component}.${group}`);
}

function blockType(block: BlockSchema, context: TypeContext): string {
  const name = context.bodyName(block.body);
  return block.repeated ? `readonly ${name}[]` : name;
}
