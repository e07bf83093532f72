import type { OttlFinding } from '../../lib/alloy/ottl';

/** What we refuse and the collector takes. */
export const stricter: Readonly<Record<string, RegExp>> = {
  /** The collector overwrites the first, and crashes with the data when a parameter is left without a value. */
  'an argument that is given twice by name': /is given twice$/,
  'a parameter that named arguments leave without a value': /is called without \w+$/,
  /** Its parser takes twice the time for each bracket. */
  'more than 100 brackets in one another': /more than 100 brackets/,
};

/** What the collector refuses and we let through: it looks into data that we do not have. */
export const looser: Readonly<Record<string, RegExp>> = {
  'an XPath': /invalid xpath/,
  'a pattern of grok': /ExtractGrokPatterns|grok|named capture group must be supplied/,
  'a glob': /replace_(all_)?match/,
  'a name of an encoding': /encoding/,
  'a zone or a language of times': /location|locale/,
};

export function isStricter(findings: readonly OttlFinding[]): boolean {
  return findings.every(({ problem }) => Object.values(stricter).some((known) => known.test(problem)));
}

export function isLooser(error: string): boolean {
  return Object.values(looser).some((known) => known.test(error));
}
