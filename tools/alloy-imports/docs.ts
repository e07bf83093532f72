import type { AttributeSchema, BlockSchema, ComponentSchema, GroupSchema } from '../../lib/alloy/schema';
import { alloyType } from './types';

/** A comment of one line, indented. */
export function comment(text: string, indent = ''): string {
  return `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;
}

/** `url`: string, required. */
export function attributeDoc(name: string, attribute: AttributeSchema): string {
  const facts = [alloyType(attribute.type), ...attributeFacts(attribute)].join(', ');
  return `\`${name}\`: ${facts}.${attribute.deprecated ? ' @deprecated' : ''}`;
}

function attributeFacts({ required, default: value, inherits, suggested, type }: AttributeSchema): string[] {
  const facts: string[] = [];
  if (required) facts.push('required');
  if (type.kind === 'number' && type.unsigned) facts.push('0 or more');
  if (suggested) facts.push(`for example ${suggested.map((text) => code(text)).join(', ')}`);
  if (!required && value !== undefined) facts.push(`default ${code(value)}`);
  if (inherits) facts.push('default set by the block around it');
  return facts;
}

/** Block `endpoint`, required, any number. */
export function blockDoc(name: string, block: BlockSchema): string {
  const facts = [`Block \`${name}\``];
  if (block.required) facts.push('required');
  if (block.repeated) facts.push('any number');
  const defaults = Object.entries(block.defaults ?? {}).map(([key, value]) => `\`${key}\` ${code(value)}`);
  if (defaults.length > 0) facts.push(`with the defaults ${defaults.join(', ')}`);
  return `${facts.join(', ')}.${block.deprecated ? ' @deprecated' : ''}`;
}

/** Blocks `stage.*`, in the order in which they run. */
export function groupDoc(name: string, group: GroupSchema): string {
  return `Blocks \`${name}.*\`${group.required ? ', required' : ''}, in the order of the list.`;
}

/** `loki.write`, generally available. */
export function componentDoc(name: string, { stability, community, docs }: ComponentSchema): string {
  const status = community ? 'a community component' : stability.replace('-', ' ');
  return `\`${name}\`, ${status}. {@link ${docs}}`;
}

/** Go's comment-free data as it stands in a configuration; the longest defaults are cut. */
function code(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('`', "'");
  return `\`${text.length > 120 ? `${text.slice(0, 117)}...` : text}\``;
}
