import type { BlockData } from '../../alloy/block-data';
import type { Graph } from '../../alloy/graph';
import { NotComputedError } from '../not-computed';
import type { Tested } from '../pipeline/tested';
import type { Counted } from './counted';
import type { Kind } from './kind';

/** A component as expressions name it: `loki.process.logs`. */
export function nameOf({ component, label }: BlockData): string {
  return label === '' ? component : `${component}.${label}`;
}

/** The way of one kind of telemetry through a configuration. */
export class Flow<Item> {
  /** Where data comes in: several where all of them send to the same. */
  readonly starts: readonly BlockData[];
  private readonly graph: Graph<BlockData>;

  /** @param at the name of the component that takes what is given */
  constructor(
    readonly tested: Tested,
    readonly kind: Kind<Item>,
    at: string | undefined,
  ) {
    this.graph = tested.graph;
    this.starts = at === undefined ? this.onlyStart() : [this.named(at)];
  }

  /** Whether it only sends: what is given stands for what it would have read. */
  isSource(block: BlockData): boolean {
    return this.kind.components[block.component] === undefined && this.next(block).length > 0;
  }

  /** The components that data goes through, in its order. */
  get reached(): readonly BlockData[] {
    const reached = new Set(this.starts);
    for (const block of this.graph.sorted)
      if (reached.has(block)) for (const to of this.next(block)) reached.add(to);
    return this.graph.sorted.filter((block) => reached.has(block));
  }

  /** Those that send to none. */
  get ends(): readonly BlockData[] {
    return this.reached.filter((block) => this.next(block).length === 0);
  }

  /** @throws Error with those that there are */
  reachedAt(name: string): BlockData {
    const found = this.reached.find((block) => nameOf(block) === name);
    if (found) return found;
    const names = this.reached.map(nameOf).join(', ');
    throw new Error(`What is given does not come to ${name}; it comes to: ${names}.`);
  }

  /** Whether what a component lets out may come to another, or it is that one. */
  leadsTo(block: BlockData, end: BlockData): boolean {
    return block === end || this.next(block).some((one) => this.leadsTo(one, end));
  }

  next(block: BlockData): readonly BlockData[] {
    return this.edges.filter(({ from }) => from === block).map(({ to }) => to);
  }

  before(block: BlockData): readonly BlockData[] {
    return this.edges.filter(({ to }) => to === block).map(({ from }) => from);
  }

  private get edges() {
    const { signal } = this.kind;
    return this.graph.edges.filter((edge) => edge.signal === signal && this.kind.takes(edge.to.component));
  }

  private named(name: string): BlockData {
    const found = this.graph.blocks.find((block) => nameOf(block) === name);
    if (found) return found;
    const names = this.graph.blocks.map(nameOf).join(', ');
    throw new Error(`The configuration has no ${name}; it has: ${names}.`);
  }

  private onlyStart(): readonly BlockData[] {
    const starts = this.graph.blocks.filter(
      (block) =>
        this.before(block).length === 0 &&
        (this.next(block).length > 0 || this.kind.components[block.component] !== undefined),
    );
    const [first] = starts;
    if (!first) {
      const alone = this.graph.blocks.filter(({ component }) => this.kind.ends[component] !== undefined);
      if (alone.length === 1) return alone;
      throw new Error(
        `No component of the configuration takes ${this.kind.name}; give a pipeline that does.`,
      );
    }
    const same = (block: BlockData) => this.isSource(block) && sameBlocks(this.next(block), this.next(first));
    if (starts.length === 1 || starts.every(same)) return starts;
    throw new Error(
      `${this.kind.name} come in at ${starts.map(nameOf).join(', ')}; name one of them with the option "at".`,
    );
  }
}

function sameBlocks(a: readonly BlockData[], b: readonly BlockData[]): boolean {
  return a.length === b.length && a.every((block) => b.includes(block));
}

/** What each component lets out, computed in memory when it is asked for. */
export class Computed<Item> {
  private readonly known = new Map<BlockData, readonly Item[]>();

  constructor(
    readonly flow: Flow<Item>,
    private readonly given: readonly Item[],
  ) {}

  /** What a component lets out; at the end, what it takes. @throws NotComputedError where only a real Alloy knows */
  out(block: BlockData): readonly Item[] {
    const known = this.known.get(block);
    if (known) return known;
    const { flow } = this;
    const items = this.comingIn(block);
    const out = flow.starts.includes(block) && flow.isSource(block) ? items : this.evaluated(block, items);
    this.known.set(block, out);
    return out;
  }

  /** What a component counts of what comes in. @throws Error for one that counts nothing */
  counted(block: BlockData): readonly Counted[] {
    const { kind, tested } = this.flow;
    const count = kind.counts?.[block.component];
    if (count) return count(block, this.comingIn(block), { variables: tested.variables });
    const names = this.flow.reached.filter(({ component }) => kind.counts?.[component]).map(nameOf);
    throw new Error(
      `${nameOf(block)} counts nothing of ${kind.name}; ${names.length === 0 ? 'no component on the way does' : `those that do are: ${names.join(', ')}`}.`,
    );
  }

  private comingIn(block: BlockData): readonly Item[] {
    const { flow } = this;
    if (flow.starts.includes(block)) return this.given;
    // Several that are fed as one stand for one.
    const before = flow.before(block).filter((one) => !flow.starts.slice(1).includes(one));
    return before.filter((one) => flow.reached.includes(one)).flatMap((one) => this.out(one));
  }

  private evaluated(block: BlockData, items: readonly Item[]): readonly Item[] {
    const { kind, tested, next } = { ...this.flow, next: this.flow.next(block) };
    const evaluate =
      kind.components[block.component] ?? (next.length === 0 ? kind.ends[block.component] : undefined);
    if (evaluate) return evaluate(block, items, { variables: tested.variables });
    if (next.length === 0) return items;
    throw new NotComputedError(
      nameOf(block),
      `is a component whose work on ${kind.name} needs a running Alloy`,
    );
  }
}
