import type { Stability } from './schema';

const ranks: readonly Stability[] = ['experimental', 'public-preview', 'generally-available'];

/** Of two stability levels the one that promises less. */
export function lessStable(a: Stability, b: Stability): Stability {
  return ranks.indexOf(a) < ranks.indexOf(b) ? a : b;
}
