import type { BlockData } from '../../alloy/block-data';
import type { Signal } from '../../alloy/signal';
import type { Variables } from '../values/read';

/** What a component computes: what it lets out of what comes in. */
export type Evaluate<Item> = (block: BlockData, items: readonly Item[], context: Context) => readonly Item[];

export interface Context {
  readonly variables: Variables;
}

/** A kind of telemetry, and what components do with it. */
export interface Kind<Item> {
  /** As a sentence names it: `lines`. */
  readonly name: string;
  readonly signal: Signal;
  /** Whether a component takes it in this form: logs of Loki and of OpenTelemetry are two. */
  takes(component: string): boolean;
  /** The components that are computed. */
  readonly components: Readonly<Record<string, Evaluate<Item>>>;
  /** What a component at the end makes of what it takes. @default nothing */
  readonly ends: Readonly<Record<string, Evaluate<Item>>>;
  /** An item as a line of a failure. */
  print(item: Item): string;
}
