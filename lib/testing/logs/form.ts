import { AssertionError } from 'node:assert';
import { linesInAlloy } from '../alloy/lines';
import type { Form } from '../outcome/form';
import type { Entry } from './entry';
import { parseTime, rfc3339 } from './go-time';
import { logs } from './kind';

/** A line that is given: its text alone, or with what its source knows of it. */
export type GivenLine =
  | string
  | {
      readonly line: string;
      /** The labels that its source gives it. @default none */
      readonly labels?: Readonly<Record<string, string>>;
      /** Structured metadata. @default none */
      readonly metadata?: Readonly<Record<string, string>>;
      /** How old it is when it comes in, in hours. @default 0 */
      readonly hours?: number;
      /** When it was written, as RFC 3339. @default nobody knows */
      readonly timestamp?: string;
    };

/** A text, or a regular expression that finds it. */
export type Text = string | RegExp;

/** A line that is expected: its text, or what of it matters. */
export type ExpectedLine =
  | Text
  | {
      readonly line?: Text;
      /** Labels by name; undefined for one that must not be there. */
      readonly labels?: Readonly<Record<string, Text | undefined>>;
      readonly metadata?: Readonly<Record<string, Text | undefined>>;
      /** When it was written, as RFC 3339 in UTC with as many digits as are needed. */
      readonly timestamp?: Text;
      /** The tenant that it is written for; undefined for none. */
      readonly tenant?: Text | undefined;
    };

export const lines: Form<Entry, GivenLine, ExpectedLine> = {
  kind: logs,
  inAlloy: linesInAlloy,
  read(given) {
    if (typeof given === 'string') return { line: given, labels: {}, metadata: {}, extracted: {} };
    const { line, labels = {}, metadata = {}, hours, timestamp } = given;
    const nanoseconds = timestamp === undefined ? undefined : parseTime(rfc3339, timestamp);
    if (timestamp !== undefined && nanoseconds === undefined) {
      throw new AssertionError({
        message: `timestamp is ${JSON.stringify(timestamp)}, which is no time of RFC 3339; write one such as 2026-01-31T12:00:00Z.`,
      });
    }
    return { line, labels, metadata, hours, nanoseconds, extracted: {} };
  },
  show({ line, labels, metadata, nanoseconds }) {
    const { __tenant_id__: tenant } = labels;
    return {
      line,
      // A destination stores no label that begins so.
      labels: Object.fromEntries(Object.entries(labels).filter(([name]) => !name.startsWith('__'))),
      metadata,
      ...(nanoseconds !== undefined && { timestamp: written(nanoseconds) }),
      ...(tenant !== undefined && { tenant }),
    };
  },
  expected: (wanted) =>
    typeof wanted === 'string' || wanted instanceof RegExp ? { line: wanted } : { ...wanted },
};

/** Nanoseconds since 1970 as RFC 3339, without zeros at the end. */
function written(nanoseconds: bigint): string {
  const seconds = nanoseconds / 1_000_000_000n - (nanoseconds % 1_000_000_000n < 0n ? 1n : 0n);
  const rest = String(nanoseconds - seconds * 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '');
  const text = new Date(Number(seconds) * 1000).toISOString().replace(/\.000Z$/, '');
  return `${text}${rest === '' ? '' : `.${rest}`}Z`;
}
