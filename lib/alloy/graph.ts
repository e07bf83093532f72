import type { BlockData } from './block-data';
import { blockName } from './error';
import { accesses } from './evaluate/evaluate';
import { problemAt, type Report, refuse, whereOf } from './problem';
import type { TypeSchema } from './schema';
import { type Signal, signalOf } from './signal';
import { nameOfPart } from './syntax/places';
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
    const order: Block[] = [];
    depthFirst(
      [...this.blocks].reverse(),
      (block) => [...(this.next.get(block) ?? [])].reverse(),
      (block) => order.push(block),
    );
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

  /**
   * Tells of references that lead nowhere, cycles, and components that nothing feeds.
   * @param report hears of them; the first is thrown where it is left out
   */
  check(report: Report = refuse): void {
    for (const block of this.blocks) {
      for (const mention of block.mentions) this.checkMention(block, mention, report);
    }
    this.checkCycles(report);
    this.checkInputs(report);
  }

  private checkMention(block: Block, mention: Mention, report: Report): void {
    const name = [mention.component, mention.label, mention.export].filter((word) => word !== '').join('.');
    const target = this.target(mention);
    const where = whereOf(block.where, mention.path);
    if (!target || (mention.block && mention.block !== target)) {
      const problem = `${name} refers to a component that is not in this configuration; add it or refer to another.`;
      report(problemAt(mention.node ?? block.statement, where, problem));
      return;
    }
    if (!target.exports || mention.export === '' || Object.hasOwn(target.exports, mention.export)) return;
    const exports = Object.keys(target.exports).join(', ') || 'none';
    const problem = `${name} is no export of ${target.where}; its exports are: ${exports}.`;
    report(problemAt(exportIn(mention) ?? block.statement, where, problem));
  }

  private target(mention: Mention): Block | undefined {
    return this.visible.get(blockName(mention.component, mention.label === '' ? undefined : mention.label));
  }

  /** Alloy refuses components whose references form a cycle. */
  private checkCycles(report: Report): void {
    const targets = (block: Block) => block.mentions.flatMap((mention) => this.target(mention) ?? []);
    depthFirst(
      this.blocks,
      targets,
      () => undefined,
      (block, trail) => {
        const cycle = [...trail.slice(trail.indexOf(block)), block].map(({ where }) => where);
        const named = cycle.length > 12 ? [...cycle.slice(0, 6), '...', ...cycle.slice(-5)] : cycle;
        const problem = `components refer to each other in a cycle: ${named.join(' -> ')}; break it.`;
        report(problemAt(block.statement, block.where, problem));
      },
    );
  }

  private checkInputs(report: Report): void {
    // What refers to a secret or to a way to authenticate is not fed by it.
    const fed = new Set(this.edges.filter(({ signal }) => signal !== 'values').map(({ to }) => to));
    // loki.relabel may be there for its rules alone, which other components apply.
    const asked = new Set(this.edges.filter(({ signal }) => signal === 'values').map(({ from }) => from));
    for (const block of this.blocks) {
      const [input] = Object.entries(block.exports ?? {}).filter(([, type]) => signalOf(type) !== undefined);
      if (!input || fed.has(block) || asked.has(block) || isFedFromOutside(block, input[1])) continue;
      const problem = `nothing sends to its "${input[0]}"; refer to it from a component, or remove it.`;
      report(problemAt(block.statement, block.where, problem, 'unfed-input'));
    }
  }
}

/** Where the name of an export stands in `loki.write.cloud.receiver`. */
function exportIn({ component, label, node }: Mention): object | undefined {
  if (!node) return undefined;
  const taken = component.split('.').length + (label === '' ? 0 : 1);
  const access = accesses(node)[taken - 1];
  return access ? nameOfPart(access) : node;
}

/**
 * Visits what is reachable, each once, and leaves it after all that follows it. A stack of its own takes chains of any
 * length.
 *
 * @param onCycle hears of what is reached again on the way to it, with the way
 */
function depthFirst<Block>(
  starts: readonly Block[],
  following: (block: Block) => readonly Block[],
  leave: (block: Block) => void,
  onCycle?: (block: Block, trail: readonly Block[]) => void,
): void {
  const state = new Map<Block, 'open' | 'done'>();
  for (const start of starts) {
    const trail: Block[] = [];
    const waiting: Iterator<Block>[] = [[start].values()];
    while (waiting.length > 0) {
      const next = waiting.at(-1)?.next();
      if (!next || next.done) {
        waiting.pop();
        const left = trail.pop();
        if (left === undefined) continue;
        state.set(left, 'done');
        leave(left);
      } else if (state.get(next.value) === undefined) {
        state.set(next.value, 'open');
        trail.push(next.value);
        waiting.push(following(next.value).values());
      } else if (state.get(next.value) === 'open') {
        onCycle?.(next.value, trail);
      }
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
  const exports = target.exports ?? {};
  const known = Object.hasOwn(exports, mention.export) ? exports[mention.export] : undefined;
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
