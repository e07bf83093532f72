import { disk } from './disk';
import { environment } from './environment';
import { listens } from './listens';
import { node } from './node';
import { nothing } from './nothing';
import { once } from './once';
import { peers } from './peers';
import { reads } from './reads';
import { refused } from './refused';
import { shards } from './shards';
import { wholeTraces } from './whole-traces';

export * from './need';

/** The table of needs, one part for each kind of need. */
export const tables = { disk, environment, listens, node, once, peers, reads, shards, wholeTraces } as const;

/** Whether somebody has decided what a component or configuration block needs. */
export function isKnown(component: string): boolean {
  return (
    nothing.includes(component) ||
    Object.hasOwn(refused, component) ||
    Object.values(tables).some((table) => Object.hasOwn(table, component))
  );
}

export { nothing, refused };
