import type { LokiProcessStage } from '../../../../imports/alloy/loki';

/** Levels of lines that may be left out when they are long, as the original lab did with the first three. */
export const lowLevels = ['trace', 'debug', 'info', 'warn'] as const;

export type LowLevel = (typeof lowLevels)[number];

export interface LongLinesProps {
  /** Lines of more bytes are dropped. */
  readonly longerThan: number;
  readonly levels: readonly LowLevel[];
}

/** How programs write each level. */
const spellings: Readonly<Record<LowLevel, string>> = {
  trace: 'trace',
  debug: 'debug',
  info: 'info(?:rmation)?',
  warn: 'warn(?:ing)?',
};

/**
 * The first level that a line names: among its first words where it is plain text, else under a key of JSON or
 * logfmt. The words before it hold none of the signs of either, so that no word of a message is taken for a level.
 */
const level = String.raw`(?:^(?:[^\s{"=]+\s+){0,6}?\[?|(?i:\b(?:level|lvl|severity|severity_text)\\?["']?\s*[:=]\s*\\?["']?))(?P<level>(?i:trace|debug|info(?:rmation)?|notice|warn(?:ing)?|err(?:or)?|crit(?:ical)?|fatal|panic|alert|emerg(?:ency)?)\b)`;

/**
 * Drops long lines of low levels: dumps of requests and objects, which cost much and say little. Before lines are
 * joined, since a stack trace is long without a long line.
 */
export function longLines({ longerThan, levels }: LongLinesProps): readonly LokiProcessStage[] {
  return [
    { regex: { expression: level } },
    {
      drop: {
        source: 'level',
        expression: `(?i)^(?:${levels.map((name) => spellings[name]).join('|')})$`,
        longerThan: `${longerThan}B`,
        dropCounterReason: 'long_line_of_low_level',
      },
    },
  ];
}
