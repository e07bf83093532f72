import type { LokiProcessStage } from '../../../../imports/alloy/loki';
import { filtered, type LogFilter } from './filters';
import { type JoinedLinesProps, joinedLines } from './joined-lines';
import { cut, type EntryLimits, recent } from './limits';
import { type LongLinesProps, longLines } from './long-lines';
import { type RedactionRule, redaction } from './redaction';
import { traceContext, traceContextStages } from './trace-context';

export interface ProcessingProps {
  /** @default none are dropped */
  readonly longLines?: LongLinesProps;
  /** Entries that are dropped. @default none */
  readonly filters?: readonly LogFilter[];
  readonly joinedLines: JoinedLinesProps;
  readonly redaction: readonly RedactionRule[];
  readonly limits: EntryLimits;
  /** The labels that a stream keeps. */
  readonly labels: readonly string[];
  /** Labels that go into structured metadata, because they would split a stream into many. */
  readonly metadata: readonly string[];
}

/**
 * What is done with the lines of programs, in this order: old ones go, and long ones while lines are single, a secret is
 * looked for in whole entries, a label that keeps streams apart goes when nothing is left to keep apart, and what is then
 * too long is cut.
 */
export function processing(props: ProcessingProps): readonly LokiProcessStage[] {
  const metadata = [...props.metadata, ...traceContext];
  return [
    ...recent(props.limits),
    ...(props.longLines === undefined ? [] : longLines(props.longLines)),
    ...joinedLines(props.joinedLines),
    ...filtered(props.filters),
    ...redaction(props.redaction),
    ...traceContextStages,
    { structuredMetadata: { values: Object.fromEntries(metadata.map((name) => [name, ''])) } },
    { labelKeep: { values: [...props.labels] } },
    ...cut(props.limits),
  ];
}
