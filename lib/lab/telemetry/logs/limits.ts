import type { LokiProcessStage } from '../../../../imports/alloy/loki';

/** What a destination takes of an entry: Loki refuses what is above, and by default that is 256 KiB and a week. */
export interface EntryLimits {
  /** A longer entry is cut to this size in bytes, its mark included. */
  readonly maxBytes: number;
  /** An entry of a time before that is dropped. @default none is */
  readonly maxHours?: number;
}

/** Why entries are dropped, in `loki_process_dropped_lines_total`. */
export const tooOld = 'too_old';

/** Drops what is too old, once its time is known. */
export function recent({ maxHours }: EntryLimits): readonly LokiProcessStage[] {
  if (maxHours === undefined) return [];
  return [{ drop: { olderThan: `${maxHours}h`, dropCounterReason: tooOld } }];
}

/**
 * Cuts what is too long, says so at its end, and in the structured metadata `truncated`. The last of all stages: joined
 * lines and replaced secrets may be longer than what came.
 */
export function cut({ maxBytes }: EntryLimits): readonly LokiProcessStage[] {
  return [
    { truncate: { rule: [{ limit: `${maxBytes}B`, suffix: ` <cut:${inUnits(maxBytes)}>` }] } },
    { structuredMetadata: { values: { truncated: '' } } },
  ];
}

function inUnits(bytes: number): string {
  if (bytes % 2 ** 20 === 0) return `${bytes / 2 ** 20}Mi`;
  return bytes % 2 ** 10 === 0 ? `${bytes / 2 ** 10}Ki` : String(bytes);
}
