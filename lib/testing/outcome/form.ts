import type { InAlloy } from '../alloy/in-alloy';
import type { Kind } from '../flow/kind';
import type { Expected } from './compare';

/** How a kind of telemetry is written in a test. */
export interface Form<Item, Given, Wanted> {
  readonly kind: Kind<Item>;
  /** What is given, as components take it. */
  read(given: Given): Item;
  /** How a real Alloy is given it. */
  readonly inAlloy: InAlloy<Item>;
  /** What arrives, as a test sees it. */
  show(item: Item): object;
  /** What is expected, by the keys of what arrives. */
  expected(wanted: Wanted): Expected;
}
