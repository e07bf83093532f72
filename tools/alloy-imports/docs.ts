import type { AttributeSchema, BlockSchema, ComponentSchema, GroupSchema } from '../../lib/alloy/schema';
import { alloyType } from './types';

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
  if (!required && value !== undefined) {
    const own = value === null ? 'no default' : `default ${code(value)}`;
    facts.push(inherits ? `${own} where its place names no other` : own);
  }
  return facts;
}

/** Block `endpoint`, required, any number. */
export function blockDoc(name: string, block: BlockSchema): string {
  const facts = [`Block \`${name}\``];
  if (block.required) facts.push('required');
  if (block.repeated) facts.push('any number');
  const defaults = Object.entries(block.defaults ?? {}).map(
    ([path, value]) => `\`${path.replaceAll('/', '.')}\` ${code(value)}`,
  );
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

/** A value as it stands in a configuration; the longest are cut. */
function code(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('`', "'");
  return `\`${text.length > 120 ? `${text.slice(0, 117)}...` : text}\``;
}
