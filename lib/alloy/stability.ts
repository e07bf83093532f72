import type { Stability } from './schema';
import type { Use } from './use';

const ranks: readonly Stability[] = ['experimental', 'public-preview', 'generally-available'];

/** Of two stability levels the one that promises less. */
export function lessStable(a: Stability, b: Stability): Stability {
  return ranks.indexOf(a) < ranks.indexOf(b) ? a : b;
}

/** The stability of a block: that of its component, or less where its values call a less stable function. */
export function leastStable(block: {
  readonly stability: Stability;
  readonly uses?: readonly Use[];
}): Stability {
  return (block.uses ?? [])
    .flatMap((use) => (use.kind === 'library' ? [use.stability] : []))
    .reduce(lessStable, block.stability);
}
