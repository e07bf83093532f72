import { type Edge, Graph, type Signal, type TopLevelBlock } from '../../alloy';

/** The components of a pipeline on trial, and what flows between them. */
export class Wiring {
  readonly blocks: readonly TopLevelBlock[];
  private readonly edges: readonly Edge<TopLevelBlock>[];

  constructor(blocks: readonly TopLevelBlock[]) {
    this.blocks = blocks;
    this.edges = new Graph(blocks).edges;
  }

  /** The blocks of a component. */
  of(component: string): readonly TopLevelBlock[] {
    return this.blocks.filter((block) => block.component === component);
  }

  /** What a block sends a signal to. */
  after(block: TopLevelBlock, signal: Signal): readonly TopLevelBlock[] {
    return this.edges.filter((edge) => edge.from === block && edge.signal === signal).map(({ to }) => to);
  }

  /** What gives a block its targets, and so on to the discovery. */
  targetsOf(block: TopLevelBlock): readonly TopLevelBlock[] {
    return this.edges
      .filter((edge) => edge.to === block && edge.signal === 'targets')
      .flatMap(({ from }) => [from, ...this.targetsOf(from)]);
  }

  /** Every block that a signal passes after a block, in the order of each way, the ways one after the other. */
  ways(block: TopLevelBlock, signal: Signal): readonly (readonly TopLevelBlock[])[] {
    const next = this.after(block, signal);
    if (next.length === 0) return [[]];
    return next.flatMap((after) => this.ways(after, signal).map((way) => [after, ...way]));
  }
}
