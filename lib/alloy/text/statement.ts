import type { OpenValue } from '../block-data';
import { blockName } from '../error';
import { libraryScope } from '../evaluate/scope';
import { problemAt, type Report, whereOf } from '../problem';
import type { Stability, TypeSchema } from '../schema';
import { isNamespace, type KnownBlock, knownBlock } from '../schemas';
import { libraryUse } from '../stdlib/identifiers';
import type { Block } from '../syntax/node';
import type { PlacedUse } from '../use';
import { chains } from '../use';
import { BodyCheck } from './body';

/** What is known of a block of text by itself: from the schema, and from its own values. */
export interface ReadBlock {
  readonly statement: Block;
  /** Undefined for an instance of a custom component. */
  readonly known: KnownBlock | undefined;
  readonly stability: Stability;
  readonly community: boolean;
  /** The exports by name; undefined where the schema does not say them. */
  readonly exports: Readonly<Record<string, TypeSchema>> | undefined;
  readonly uses: readonly PlacedUse[];
  /** What can be checked once all blocks stand. */
  readonly open: readonly OpenValue[];
}

/** Reads a block against the schema; what stands in other blocks is taken as right until all are there. */
export function readBlock(statement: Block, report: Report): ReadBlock {
  const { name, label } = statement;
  const where = blockName(name, label);
  const known = knownBlock(name);
  if (!known) return { ...unknownBlock(statement), statement };
  const { definition, schema } = known;
  if (definition.labelled !== (label !== undefined)) {
    const problem = definition.labelled
      ? 'a label is needed; give one.'
      : 'it carries no label; leave it out.';
    report(problemAt(statement, where, problem));
  }
  const check = new BodyCheck({
    schema,
    scope: libraryScope(),
    report: (at, path, problem, rule) => report(problemAt(at, whereOf(where, path), problem, rule)),
  });
  if (name !== 'declare') {
    const statements = name === 'foreach' ? withoutTemplate(statement) : statement.body.statements;
    check.check(statement, statements, definition.arguments);
  }
  return {
    statement,
    known,
    stability: definition.stability,
    community: definition.community ?? false,
    exports: definition.exports ?? {},
    ...check.found,
  };
}

/** Whether a name can only be that of a component of Alloy's own, which there is not. */
export function isMisspelt(name: string): boolean {
  const [first = '', ...rest] = name.split('.');
  return rest.length > 0 && isNamespace(first);
}

/** An instance of a custom component: its attributes may hold anything. */
function unknownBlock({ body }: Block): Omit<ReadBlock, 'statement'> {
  const uses: PlacedUse[] = [];
  const open: OpenValue[] = [];
  const expected: TypeSchema = { kind: 'any' };
  for (const statement of body.statements) {
    if (statement.kind === 'block') continue;
    const path = statement.name;
    open.push({ node: statement.value, path, expected, bodySchema });
    for (const { words, node } of chains(statement.value)) {
      if (words[0] === 'module_path') continue;
      const library = libraryUse(words);
      uses.push(library ? { ...library, path, node } : { kind: 'words', words, path, expected, node });
    }
  }
  return {
    known: undefined,
    stability: 'generally-available',
    community: false,
    exports: undefined,
    uses,
    open,
  };
}

function bodySchema(key: string): never {
  throw new Error(`An argument of a custom component has no body ${key}.`);
}

function withoutTemplate({ body }: Block) {
  return body.statements.filter(({ kind, name }) => kind !== 'block' || name !== 'template');
}
