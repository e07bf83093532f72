import type { BlockData, ModuleView } from '../../lib/alloy/block-data';
import { blockName } from '../../lib/alloy/error';
import { problemAt } from '../../lib/alloy/problem';
import type { BodySchema, NamespaceSchema, TypeSchema } from '../../lib/alloy/schema';
import { knownBlock } from '../../lib/alloy/schemas';
import { signalOf } from '../../lib/alloy/signal';
import type { RuledProblem } from './finding';

/** The other end of `unfed-input`: what a component takes in or finds, and nothing gets. */
export function sendsNowhere(module: ModuleView): readonly RuledProblem[] {
  const used = usedIn(module);
  return module.blocks.flatMap((block): readonly RuledProblem[] => {
    const problem = unused(block, used);
    const own =
      problem === undefined
        ? []
        : [{ ...problemAt(block.statement, block.where, problem), rule: 'sends-nowhere' }];
    return block.contents ? [...own, ...sendsNowhere(block.contents)] : own;
  });
}

/** The names of blocks whose exports are used: with the export, or alone where all may be. */
function usedIn({ blocks }: ModuleView): ReadonlySet<string> {
  const mentions = blocks.flatMap((block) => block.mentions);
  const custom = allBlocks(blocks).map(({ component }) => `declare "${component}"`);
  return new Set([
    ...custom,
    ...mentions.map(({ component, label, export: name }) => {
      const block = blockName(component, label === '' ? undefined : label);
      return name === '' ? block : `${block}.${name}`;
    }),
  ]);
}

function allBlocks(blocks: readonly BlockData[]): readonly BlockData[] {
  return blocks.flatMap((block) => [block, ...allBlocks(block.contents?.blocks ?? [])]);
}

function unused(block: BlockData, used: ReadonlySet<string>): string | undefined {
  const { component, where } = block;
  if (used.has(where)) return undefined;
  if (component === 'declare') return 'nothing is an instance of it; add one, or remove it.';
  const known = knownBlock(component);
  if (!known || !component.includes('.') || component.startsWith('import.')) return undefined;
  const outputs = Object.entries(known.definition.exports ?? {}).filter(
    ([, type]) => signalOf(type) === undefined,
  );
  if (outputs.some(([name]) => used.has(`${where}.${name}`))) return undefined;
  if (sends(known.schema, known.definition.arguments)) {
    if (block.mentions.some(({ expected }) => signalOf(expected) !== undefined)) return undefined;
    return 'it sends to nothing; name what gets its telemetry, or remove it.';
  }
  const [first] = outputs;
  return first && `nothing uses its "${first[0]}"; refer to it from a component, or remove it.`;
}

/** Whether a body has an attribute that names receivers, at the top or in a block. */
function sends(schema: NamespaceSchema, key: string, seen = new Set<string>()): boolean {
  const body: BodySchema | undefined = schema.bodies[key];
  if (!body || seen.has(key)) return false;
  seen.add(key);
  return (
    Object.values(body.attributes).some(({ type }) => namesReceivers(type)) ||
    Object.values(body.blocks).some((block) => sends(schema, block.body, seen))
  );
}

function namesReceivers(type: TypeSchema): boolean {
  return type.kind === 'list' && type.elem.kind === 'capsule' && signalOf(type) !== undefined;
}
