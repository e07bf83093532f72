import type { BlockData } from '../../alloy/block-data';
import type { Signal } from '../../alloy/signal';
import type { Variables } from '../values/read';
import type { Counted } from './counted';

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
  /** What components count of what comes in, in the order of the first count. @default nothing */
  readonly counts?: Readonly<
    Record<string, (block: BlockData, items: readonly Item[], context: Context) => readonly Counted[]>
  >;
  /** An item as a line of a failure. */
  print(item: Item): string;
}
