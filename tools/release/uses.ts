import type { Block, Statement } from '../../lib/alloy/syntax/node';
import { parseFile } from '../../lib/alloy/syntax/parse';
import { words } from '../../lib/alloy/use';
import { type Change, standardLibrary } from './compare';

/** A configuration that is asked what a change means to it. */
export interface UsingConfiguration {
  /** As people call it: a file, or an environment and a collector. */
  readonly name: string;
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

/** A change that a configuration meets, and where. */
export interface UsedChange {
  readonly change: Change;
  /** The blocks, as errors name them. */
  readonly blocks: readonly string[];
}

/** The changes that a configuration meets. @throws AlloySyntaxError for a text that does not parse */
export function usedChanges(
  { texts }: UsingConfiguration,
  changes: readonly Change[],
): readonly UsedChange[] {
  const uses = texts.flatMap(({ file, text }) => usesIn(parseFile(text, file).statements));
  return changes.flatMap((change) => {
    const blocks = uses.filter((use) => meets(use, change)).map(({ where }) => where);
    return blocks.length === 0 ? [] : [{ change, blocks: [...new Set(blocks)] }];
  });
}

interface ComponentUse {
  readonly component: string;
  readonly where: string;
  /** The paths of what is set. */
  readonly set: ReadonlySet<string>;
  /** The chains of words in its values, such as `sys.env` or `loki.write.cloud.receiver`. */
  readonly mentions: readonly string[];
}

/** The components of a text, those in a declare and in a foreach as well. */
function usesIn(statements: readonly Statement[]): readonly ComponentUse[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'block') return [];
    const inner =
      statement.name === 'declare'
        ? statement.body.statements
        : statement.name === 'foreach'
          ? statement.body.statements.flatMap((one) => (one.kind === 'block' ? one.body.statements : []))
          : [];
    return [useOf(statement), ...usesIn(inner)];
  });
}

function useOf(block: Block): ComponentUse {
  const set = new Set<string>();
  const mentions: string[] = [];
  const walk = (statements: readonly Statement[], path: string): void => {
    for (const statement of statements) {
      set.add(`${path}${statement.name}`);
      if (statement.kind === 'block') walk(statement.body.statements, `${path}${statement.name}.`);
      else mentions.push(...words(statement.value).map((chain) => chain.join('.')));
    }
  };
  // What stands in these belongs to the components in them.
  if (block.name !== 'declare' && block.name !== 'foreach') walk(block.body.statements, '');
  const label = block.label === undefined ? '' : ` "${block.label}"`;
  return { component: block.name, where: `${block.name}${label}`, set, mentions };
}

function meets({ component, set, mentions }: ComponentUse, { kind, path, ...change }: Change): boolean {
  if (change.component === standardLibrary) {
    return kind !== 'came' && mentions.some((words) => words === path || words.startsWith(`${path}.`));
  }
  if (kind === 'export') {
    return mentions.some(
      (words) => words.startsWith(`${change.component}.`) && words.split('.').at(-1) === path,
    );
  }
  if (component !== change.component) return false;
  if (path === '') return true;
  const isThere = holds(set, path);
  switch (kind) {
    case 'came':
      // What is new and required stops a configuration that does not have it, where the block around it stands.
      return /required/.test(change.what) && standsAround(set, path);
    case 'default':
      return !isThere && standsAround(set, path);
    case 'required':
      return !isThere && /is required now/.test(change.what) && standsAround(set, path);
    default:
      return isThere;
  }
}

function holds(set: ReadonlySet<string>, path: string): boolean {
  return set.has(path);
}

/** Whether the block stands that an attribute is in. */
function standsAround(set: ReadonlySet<string>, path: string): boolean {
  const cut = path.lastIndexOf('.');
  return cut < 0 || set.has(path.slice(0, cut));
}
