import type { LokiProcessStage } from '../../../../imports/alloy/loki';
import { selectorOf } from './selector';

/** Entries that are dropped. */
export interface LogFilter {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** RE2 that is found in what is dropped. */
  readonly pattern: string;
  /** @default all */
  readonly namespace?: string;
  /** The value of the label `app`. @default all */
  readonly app?: string;
}

/** What collectors say of themselves that tells nobody anything, however often. */
export const defaultCollectorFilters = [
  {
    // Once a minute and container, for as long as it cannot start: events tell it, and why.
    name: 'tailer-retries',
    pattern: 'msg="tailer stopped; will retry".* is waiting to start: ',
  },
] as const satisfies readonly LogFilter[];

export type CollectorFilter = (typeof defaultCollectorFilters)[number]['name'];

/** The lab's filters, those left out aside, then those of one's own. */
export function collectorFiltersOf({ rules, without }: ChosenFilters): readonly LogFilter[] {
  return [...defaultCollectorFilters.filter(({ name }) => !without.includes(name)), ...rules];
}

export interface ChosenFilters {
  readonly rules: readonly LogFilter[];
  /** Filters of the lab that are not applied. */
  readonly without: readonly CollectorFilter[];
}

/** One stage for each filter; `loki_process_dropped_lines_total{reason="filter_NAME"}` counts what it drops. */
export function filtered(filters: readonly LogFilter[] = []): readonly LokiProcessStage[] {
  return filters.map(({ name, pattern, namespace, app }) => {
    const drop = { drop: { expression: pattern, dropCounterReason: `filter_${name.replaceAll('-', '_')}` } };
    if (namespace === undefined && app === undefined) return drop;
    return { match: { selector: selectorOf({ namespace, app }), stage: [drop] } };
  });
}
