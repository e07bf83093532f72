import { blockName, type TopLevelBlock } from './block';
import type { Mention } from './check';
import { AlloyConfigError } from './error';
import type { CapsuleName } from './schema';

export type Signal = 'metrics' | 'logs' | 'traces' | 'profiles' | 'targets' | 'values';

/** Data that flows from one component to another. */
export interface Edge {
  readonly from: TopLevelBlock;
  readonly to: TopLevelBlock;
  readonly signal: Signal;
}

/** Capsules that accept data: who refers to one sends, all other references receive. */
const sinks: Readonly<Partial<Record<CapsuleName, Signal>>> = {
  'storage.Appendable': 'metrics',
  'loki.LogsReceiver': 'logs',
  'otelcol.Consumer': 'traces',
  'pyroscope.Appendable': 'profiles',
};

/** The blocks of one module as a graph: by data flow for order and pictures, by reference for cycles. */
export class Graph {
  private readonly byName: ReadonlyMap<string, TopLevelBlock>;

  constructor(readonly blocks: readonly TopLevelBlock[]) {
    this.byName = new Map(blocks.map((block) => [block.where, block]));
  }

  get edges(): readonly Edge[] {
    return this.blocks.flatMap((block) =>
      block.mentions.flatMap((mention) => {
        const target = this.target(mention);
        return target ? [edge(block, mention, target)] : [];
      }),
    );
  }

  /** The blocks with every source before what it feeds; else in the order of construction. */
  get sorted(): readonly TopLevelBlock[] {
    const next = successors(this.edges);
    const done = new Set<TopLevelBlock>();
    const order: TopLevelBlock[] = [];
    const visit = (block: TopLevelBlock): void => {
      if (done.has(block)) return;
      done.add(block);
      for (const follower of [...(next.get(block) ?? [])].reverse()) visit(follower);
      order.push(block);
    };
    for (const block of [...this.blocks].reverse()) visit(block);
    return order.reverse();
  }

  /** Everything that data can reach from `block`, itself left out. */
  downstream(block: TopLevelBlock): ReadonlySet<TopLevelBlock> {
    const next = successors(this.edges);
    const reached = new Set<TopLevelBlock>();
    const waiting = [block];
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      for (const follower of next.get(at) ?? []) {
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
    const fed = new Set(this.edges.map(({ to }) => to));
    for (const block of this.blocks) {
      const inputs = Object.entries(block.exports ?? {}).filter(
        ([, type]) => type.kind === 'capsule' && sinks[type.name],
      );
      const [input] = inputs;
      if (!input || fed.has(block)) continue;
      throw new AlloyConfigError(
        block.where,
        `nothing sends to its "${input[0]}"; refer to it from a component, or remove it.`,
      );
    }
  }

  private checkMention(block: TopLevelBlock, mention: Mention): void {
    const name = `${[mention.component, mention.label].filter((word) => word !== '').join('.')}.${mention.export}`;
    const target = this.target(mention);
    const where = `${block.where}: ${mention.path}`;
    if (!target) {
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

  private target(mention: Mention): TopLevelBlock | undefined {
    return this.byName.get(blockName(mention.component, mention.label === '' ? undefined : mention.label));
  }

  /** Alloy refuses components whose references form a cycle. */
  private checkCycles(): void {
    const state = new Map<TopLevelBlock, 'open' | 'done'>();
    const visit = (block: TopLevelBlock, trail: readonly TopLevelBlock[]): void => {
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
}

function edge(block: TopLevelBlock, mention: Mention, target: TopLevelBlock): Edge {
  const type = target.exports?.[mention.export];
  const capsule = type?.kind === 'capsule' ? type.name : undefined;
  const sink = capsule ? sinks[capsule] : undefined;
  if (sink)
    return {
      from: block,
      to: target,
      signal: capsule === 'otelcol.Consumer' ? outputSignal(mention.path) : sink,
    };
  const targets =
    type?.kind === 'list' && type.elem.kind === 'capsule' && type.elem.name === 'discovery.Target';
  return { from: target, to: block, signal: targets ? 'targets' : 'values' };
}

/** An OpenTelemetry consumer takes three signals: the attribute that refers to it says which is sent. */
function outputSignal(path: string): Signal {
  const attribute = path.split('.').at(-1)?.replace(/\[.*$/, '');
  return attribute === 'metrics' || attribute === 'logs' || attribute === 'traces' ? attribute : 'values';
}

function successors(edges: readonly Edge[]): ReadonlyMap<TopLevelBlock, readonly TopLevelBlock[]> {
  const next = new Map<TopLevelBlock, TopLevelBlock[]>();
  for (const { from, to } of edges) {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  }
  return next;
}
