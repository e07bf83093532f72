import type { Flow } from '../flow/flow';

/** What arrives at each end of a pipeline that a real Alloy runs, by the name of the end. */
export type Arrivals<Item> = ReadonlyMap<string, readonly Item[]>;

/** How a kind of telemetry goes through a real Alloy. */
export type InAlloy<Item> = (flow: Flow<Item>, given: readonly Item[]) => Promise<Arrivals<Item>>;
