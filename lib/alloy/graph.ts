import type { BlockData } from './block-data';
import { AlloyConfigError, blockName } from './error';
import type { TypeSchema } from './schema';
import { type Signal, signalOf } from './signal';
import type { Mention } from './use';

/** Data that flows from one component to another. */
export interface Edge<Block extends BlockData = BlockData> {
  readonly from: Block;
  readonly to: Block;
  readonly signal: Signal;
}

/** The blocks of one module as a graph: by data flow for order and pictures, by reference for cycles. */
export class Graph<Block extends BlockData = BlockData> {
  readonly edges: readonly Edge<Block>[];
  private readonly visible: ReadonlyMap<string, Block>;
  private readonly next: ReadonlyMap<Block, readonly Block[]>;

  /** @param visible what references may reach: the blocks, and for a template those around it */
  constructor(
    readonly blocks: readonly Block[],
    visible: readonly Block[] = blocks,
  ) {
    this.visible = new Map(visible.map((block) => [block.where, block]));
    const own = new Set(blocks);
    this.edges = blocks.flatMap((block) =>
      block.mentions.flatMap((mention) => {
        const target = this.target(mention);
        return target && own.has(target) ? [edge(block, mention, target)] : [];
      }),
    );
    this.next = successors(this.edges);
  }

  /** The blocks with every source before what it feeds; else in the order of construction. */
  get sorted(): readonly Block[] {
    const done = new Set<Block>();
    const order: Block[] = [];
    const visit = (block: Block): void => {
      if (done.has(block)) return;
      done.add(block);
      for (const follower of [...(this.next.get(block) ?? [])].reverse()) visit(follower);
      order.push(block);
    };
    for (const block of [...this.blocks].reverse()) visit(block);
    return order.reverse();
  }

  /** Everything that data can reach from `block`, itself left out. */
  downstream(block: Block): ReadonlySet<Block> {
    const reached = new Set<Block>();
    const waiting = [block];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      for (const follower of this.next.get(at) ?? []) {
        if (reached.has(follower)) continue;
        reached.add(follower);
        waiting.push(follower);
      }
    }
    return reached;
  }

  /** @throws AlloyConfigError for a reference that leads nowhere, a cycle, or a component that nothing feeds. */
  check(): void {
    for (const block of this.blocks) for (const mention of block.mentions) this.checkMention(block, mention);
    this.checkCycles();
    this.checkInputs();
  }

  private checkMention(block: Block, mention: Mention): void {
    const name = [mention.component, mention.label, mention.export].filter((word) => word !== '').join('.');
    const target = this.target(mention);
    const where = `${block.where}: ${mention.path}`;
    if (!target || (mention.block && mention.block !== target)) {
      throw new AlloyConfigError(
        where,
        `${name} refers to a component that is not in this configuration; add it or refer to another.`,
      );
    }
    if (!target.exports || mention.export in target.exports) return;
    const exports = Object.keys(target.exports).join(', ') || 'none';
    throw new AlloyConfigError(
      where,
      `${name} is no export of ${target.where}; its exports are: ${exports}.`,
    );
  }

  private target(mention: Mention): Block | undefined {
    return this.visible.get(blockName(mention.component, mention.label === '' ? undefined : mention.label));
  }

  /** Alloy refuses components whose references form a cycle. */
  private checkCycles(): void {
    const state = new Map<Block, 'open' | 'done'>();
    const visit = (block: Block, trail: readonly Block[]): void => {
      if (state.get(block) === 'done') return;
      if (state.get(block) === 'open') {
        const cycle = [...trail.slice(trail.indexOf(block)), block].map(({ where }) => where);
        throw new AlloyConfigError(
          block.where,
          `components refer to each other in a cycle: ${cycle.join(' -> ')}; break it.`,
        );
      }
      state.set(block, 'open');
      for (const mention of block.mentions) {
        const target = this.target(mention);
        if (target) visit(target, [...trail, block]);
      }
      state.set(block, 'done');
    };
    for (const block of this.blocks) visit(block, []);
  }

  private checkInputs(): void {
    const fed = new Set(this.edges.map(({ to }) => to));
    // loki.relabel may be there for its rules alone, which other components apply.
    const asked = new Set(this.edges.filter(({ signal }) => signal === 'values').map(({ from }) => from));
    for (const block of this.blocks) {
      const [input] = Object.entries(block.exports ?? {}).filter(([, type]) => signalOf(type) !== undefined);
      if (!input || fed.has(block) || asked.has(block) || isFedFromOutside(block, input[1])) continue;
      throw new AlloyConfigError(
        block.where,
        `nothing sends to its "${input[0]}"; refer to it from a component, or remove it.`,
      );
    }
  }
}

/** A receiver of OpenTelemetry takes what comes over the network: some export an input all the same. */
function isFedFromOutside({ component }: BlockData, input: TypeSchema): boolean {
  return (
    component.startsWith('otelcol.receiver.') && input.kind === 'capsule' && input.name === 'otelcol.Consumer'
  );
}

/** Who refers to an export that accepts data sends it there; all other references receive. */
function edge<Block extends BlockData>(block: Block, mention: Mention, target: Block): Edge<Block> {
  const known = target.exports?.[mention.export];
  const type = known && known.kind !== 'any' ? known : mention.expected;
  const sent = signalOf(type, mention);
  if (sent) return { from: block, to: target, signal: sent };
  const targets =
    type?.kind === 'list' && type.elem.kind === 'capsule' && type.elem.name === 'discovery.Target';
  return { from: target, to: block, signal: targets ? 'targets' : 'values' };
}

function successors<Block extends BlockData>(
  edges: readonly Edge<Block>[],
): ReadonlyMap<Block, readonly Block[]> {
  const next = new Map<Block, Block[]>();
  for (const { from, to } of edges) {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  }
  return next;
}
