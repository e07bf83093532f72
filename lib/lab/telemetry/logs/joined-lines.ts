import type { LokiProcessStage } from '../../../../imports/alloy/loki';
import { selectorOf } from './selector';

export interface JoinedLinesProps {
  /**
   * How a line begins that goes on with the one before it, whatever wrote it: RE2 without groups that capture.
   */
  readonly continues: readonly string[];
  /** Programs whose entries are known by how their first line begins. */
  readonly firstLines: readonly FirstLineRule[];
}

/** What comes before a line that begins so is one entry. */
export interface FirstLineRule {
  readonly namespace: string;
  /** The value of the label `app`. @default all of the namespace */
  readonly app?: string;
  /** RE2. */
  readonly pattern: string;
}

/**
 * What goes on in logs of any program. The order of the joined lines is theirs, and nothing that begins an entry of
 * a common format looks like one of these.
 */
export const defaultContinuations: readonly string[] = [
  // Indented or empty: frames of stack traces of Java, Node.js, Python, Go and .NET, "... 12 more", printed objects.
  String.raw`\s|$`,
  // The exception of a Java stack trace, which stands below the line of the logger, and its causes.
  'Caused by: ',
  String.raw`(?:[a-z_][\w$]*\.){2,}[A-Z][\w$]*(?:Exception|Error|Throwable)\b`,
  // The body of a key or certificate: lines of 64 characters, and of fewer at its end (RFC 7468).
  String.raw`[A-Za-z0-9+/]{16,76}={0,2}\s*$`,
  '-----END ',
];

/** A character that no log line begins with: Unicode's unit separator. */
const mark = '\u001f';

/** The API server, and Alloy of itself, end lines with a line feed; joined lines lose it anyway. */
export const withoutLineEnd: LokiProcessStage = { replace: { expression: String.raw`([\r\n]+)$` } };

/** Deep frameworks print more than Alloy's 128 lines. */
const maxLines = 500;

/**
 * Joins the lines of one entry. Alloy asks what an entry begins with, and RE2 cannot say "with anything but", so lines
 * that go on are marked first. This is done without stage.match, in which lines that match and lines that do not
 * overtake one another.
 */
export function joinedLines({ continues, firstLines }: JoinedLinesProps): readonly LokiProcessStage[] {
  return [
    ...firstLines.map(({ namespace, app, pattern }) => ({
      match: {
        // By labels alone: all lines of a stream take the same way.
        selector: selectorOf({ namespace, app }),
        stage: [{ multiline: { firstline: pattern, maxLines } }],
      },
    })),
    ...(continues.length === 0 ? [withoutLineEnd] : marked(continues)),
  ];
}

function marked(continues: readonly string[]): readonly LokiProcessStage[] {
  return [
    // The first group is empty, so that the mark is put before the line; a flag in one of the others ends with it.
    {
      replace: {
        expression: `^()(?:${continues.map((begins) => `(?:${begins})`).join('|')})`,
        replace: mark,
      },
    },
    { multiline: { firstline: `^[^${mark}]`, maxLines } },
    { replace: { expression: `(${mark})` } },
  ];
}
