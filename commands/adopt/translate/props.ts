import { camelCase } from '../../../lib/alloy/naming';
import type { BlockSchema, BodySchema } from '../../../lib/alloy/schema';
import type { Block, Statement } from '../../../lib/alloy/syntax/node';
import { type Code, type Entry, listOf, objectOf } from '../code/expressions';
import { quoted } from '../code/literals';
import { commentLinesOf, type ValueContext, valueCode } from './values';

/** What cannot be written with the typed classes; the block becomes text. */
export class Untypable extends Error {}

/**
 * The props of a component or of a block in it; undefined where there are none. Blocks that stand several times become a
 * list where the first of them stood.
 * @param owner what the comments at the end belong to
 */
export function propsOf(
  statements: readonly Statement[],
  schema: BodySchema,
  context: ValueContext,
  owner: Block,
  isComponent = false,
): Code | undefined {
  const entries: Entry[] = owner.label !== undefined && !isComponent ? [labelOf(owner.label)] : [];
  const done = new Set<string>();
  for (const statement of statements) {
    const entry = statement.kind === 'attribute' ? attribute(statement, schema, context) : undefined;
    if (entry) entries.push(entry);
    if (statement.kind === 'attribute') continue;
    const [group = ''] = statement.name.split('.', 1);
    const block = own(schema.blocks, statement.name);
    const key = block ? statement.name : group;
    if (done.has(key)) continue;
    done.add(key);
    if (block?.module) continue;
    entries.push(
      block ? blocks(statement, block, statements, context) : groups(group, schema, statements, context),
    );
  }
  const after = commentLinesOf(context.comments.after(owner));
  if (entries.length === 0 && after.length === 0) return undefined;
  return objectOf(entries, isComponent && entries.length > 1, after);
}

function labelOf(label: string): Entry {
  return { comments: [], key: 'label', value: { document: quoted(label), kind: 'text' } };
}

function attribute(
  statement: Extract<Statement, { kind: 'attribute' }>,
  schema: BodySchema,
  context: ValueContext,
): Entry {
  const type = own(schema.attributes, statement.name)?.type;
  if (!type) throw new Untypable(`there is no argument ${statement.name}`);
  const value = valueCode(type, statement.value, context, statement);
  const { comments } = context;
  const above = commentLinesOf([...comments.before(statement), ...comments.left(statement)]);
  return { comments: above, key: camelCase(statement.name), value };
}

function blocks(
  first: Block,
  { body, repeated }: BlockSchema,
  statements: readonly Statement[],
  context: ValueContext,
): Entry {
  const all = statements.filter(
    (statement): statement is Block => statement.kind === 'block' && statement.name === first.name,
  );
  const schema = context.bodySchema(body);
  const key = camelCase(first.name);
  if (!repeated) {
    const comments = commentLinesOf(context.comments.before(first));
    return { comments, key, value: inner(first, schema, context) };
  }
  const entries = all.map((block): Entry => {
    const comments = commentLinesOf(context.comments.before(block));
    return { comments, value: inner(block, schema, context) };
  });
  // What stood above the only block stands above its property.
  const [only] = entries;
  if (entries.length === 1 && only)
    return { comments: only.comments, key, value: listOf([{ ...only, comments: [] }]) };
  return { comments: [], key, value: listOf(entries) };
}

function groups(
  name: string,
  schema: BodySchema,
  statements: readonly Statement[],
  context: ValueContext,
): Entry {
  const alternatives = own(schema.groups, name)?.alternatives;
  if (!alternatives) throw new Untypable(`there is no block ${name}`);
  const entries = statements.flatMap((statement): Entry[] => {
    if (statement.kind !== 'block' || !statement.name.startsWith(`${name}.`)) return [];
    const word = statement.name.slice(name.length + 1);
    const alternative = own(alternatives, word);
    if (!alternative) throw new Untypable(`there is no block ${statement.name}`);
    const comments = commentLinesOf(context.comments.before(statement));
    const value = inner(statement, context.bodySchema(alternative.body), context);
    return [{ comments, value: objectOf([{ comments: [], key: camelCase(word), value }]) }];
  });
  return { comments: [], key: camelCase(name), value: listOf(entries) };
}

function inner(block: Block, schema: BodySchema, context: ValueContext): Code {
  return propsOf(block.body.statements, schema, context, block) ?? objectOf([]);
}

/** The props of an instance of a custom component: its arguments by their own names. */
export function argumentsOf(block: Block, context: ValueContext): Code | undefined {
  const entries = block.body.statements.map((statement): Entry => {
    if (statement.kind === 'block') throw new Untypable('a custom component takes no block');
    const value = valueCode({ kind: 'any' }, statement.value, context, statement);
    const { comments } = context;
    const above = commentLinesOf([...comments.before(statement), ...comments.left(statement)]);
    return { comments: above, key: statement.name, value };
  });
  const after = commentLinesOf(context.comments.after(block));
  return entries.length === 0 && after.length === 0
    ? undefined
    : objectOf(entries, entries.length > 1, after);
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
