import { Script } from 'node:vm';
import { RootConstruct } from 'constructs';
import * as alloy from '../../lib/alloy';
import type { BlockData } from '../../lib/alloy/block-data';
import { AlloyConfigError, blockName } from '../../lib/alloy/error';
import type { Block, Body, Node, Statement } from '../../lib/alloy/syntax/node';
import { printFile } from '../../lib/alloy/syntax/print';
import { namespaces } from './namespaces';
import type { ImportedNames } from './translate/imports';

/** What came of running the class. */
export interface Evaluated {
  readonly config: alloy.AlloyConfig;
  /** The blocks that do not say what they said before, or that could not be built, each with the reason. */
  readonly different: readonly { readonly where: string; readonly because: string }[];
}

/**
 * Runs the class that is to be written, in memory, and compares what it prints with what was read, block by block: the
 * order of blocks, attributes and blocks of different names aside, which means nothing to Alloy.
 */
export function evaluated(classText: string, imports: readonly ImportedNames[], body: Body): Evaluated {
  const config = new alloy.AlloyConfig(new RootConstruct(), 'adopted', {
    stability: 'experimental',
    community: true,
  });
  const names: string[] = ['Pipeline'];
  const values: unknown[] = [alloy.Pipeline];
  for (const { module, names: imported } of imports) {
    if (module === 'lab') continue;
    const loaded = load(module);
    for (const name of imported) {
      if (names.includes(name)) continue;
      names.push(name);
      values.push(Reflect.get(loaded, name));
    }
  }
  const make: unknown = new Script(
    `(function (${names.join(', ')}) { 'use strict'; return ${classText}; })`,
  ).runInThisContext();
  try {
    const made: unknown = typeof make === 'function' ? make(...values) : undefined;
    if (typeof made === 'function') Reflect.construct(made, [config]);
  } catch (error) {
    if (error instanceof AlloyConfigError || error instanceof RangeError)
      return { config, different: [failureOf(error, config)] };
    throw error;
  }
  return { config, different: differences(config, body) };
}

function load(module: string): object {
  return module === 'alloy' ? alloy : (namespaces[module.replace('components/', '')]?.() ?? {});
}

/** The block that an error names. */
function failureOf(error: Error, config: alloy.AlloyConfig): { where: string; because: string } {
  if (error instanceof AlloyConfigError) {
    const [where = ''] = error.where.split(': ', 1);
    return { where, because: error.message };
  }
  return { where: config.blocks.at(-1)?.where ?? '', because: error.message };
}

function differences(config: alloy.AlloyConfig, body: Body): Evaluated['different'] {
  const built = new Map(config.blocks.map((block) => [block.where, block]));
  const different = blocksOf(body).flatMap((block) => {
    const where = blockName(block.name, block.label);
    const found = built.get(where);
    built.delete(where);
    if (found && saysTheSame(found, block)) return [];
    return [{ where, because: found === undefined ? 'it is missing' : 'it says something else' }];
  });
  return [...different, ...[...built.keys()].map((where) => ({ where, because: 'it was not there' }))];
}

function saysTheSame(built: BlockData, block: Block): boolean {
  try {
    return (
      areAlike(sorted(built.statement), sorted(block)) || canonical(built.statement) === canonical(block)
    );
  } catch (error) {
    if (!(error instanceof AlloyConfigError)) throw error;
    return false;
  }
}

/** Whether two trees are built alike, so that nothing has to be printed. */
function areAlike(first: unknown, second: unknown): boolean {
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return Object.is(first, second);
  const entries = Object.entries(first);
  return (
    entries.length === Object.keys(second).length &&
    entries.every(([key, value]) => areAlike(value, Reflect.get(second, key)))
  );
}

function blocksOf({ statements }: Body): readonly Block[] {
  return statements.filter((statement) => statement.kind === 'block');
}

/** The text of a block with everything in one order that has none. */
export function canonical(block: Block): string {
  return printFile({ statements: [sorted(block)] });
}

function sorted(block: Block): Block {
  const statements = block.body.statements
    .map(
      (statement): Statement =>
        statement.kind === 'block' ? sorted(statement) : { ...statement, value: ordered(statement.value) },
    )
    .map((statement, index) => ({ statement, index, key: keyOf(statement, block.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ statement }) => statement);
  return { ...block, body: { statements } };
}

/** The first words of blocks whose order means something, whatever follows the dot: the groups of the schema. */
export const groups: readonly string[] = ['auth', 'metric', 'stage'];

/** Blocks of one name keep their order, and so do those of a group: `stage.json`, `stage.regex`. */
function keyOf(statement: Statement, parent: string): string {
  if (statement.kind === 'attribute') return `0 ${statement.name}`;
  const { name, label } = statement;
  // The components of a declare or a template are found by their names.
  if (parent === 'declare' || parent === 'template') return `1 ${name} ${label ?? ''}`;
  const [first = ''] = name.split('.', 1);
  return `1 ${groups.includes(first) ? first : name}`;
}

/** The fields of objects by their names: Alloy does not see their order. */
function ordered(node: Node): Node {
  switch (node.kind) {
    case 'array':
      return { ...node, elements: node.elements.map(ordered) };
    case 'object': {
      const fields = node.fields.map(({ name, value }) => ({ name, value: ordered(value) }));
      return { ...node, fields: fields.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) };
    }
    case 'call':
      return { ...node, args: node.args.map(ordered) };
    default:
      return node;
  }
}
