import type { LokiProcessStage } from '../../../../imports/alloy/loki';
import { type JoinedLinesProps, joinedLines } from './joined-lines';
import { type LongLinesProps, longLines } from './long-lines';
import { type RedactionRule, redaction } from './redaction';
import { traceContext, traceContextStages } from './trace-context';

export interface ProcessingProps {
  /** @default none are dropped */
  readonly longLines?: LongLinesProps;
  readonly joinedLines: JoinedLinesProps;
  readonly redaction: readonly RedactionRule[];
  /** The labels that a stream keeps. */
  readonly labels: readonly string[];
  /** Labels that go into structured metadata, because they would split a stream into many. */
  readonly metadata: readonly string[];
}

/**
 * What is done with the lines of programs, in this order: long ones go while lines are single, a secret is looked
 * for in whole entries, and a label that keeps streams apart goes when nothing is left to keep apart.
 */
export function processing(props: ProcessingProps): readonly LokiProcessStage[] {
  const metadata = [...props.metadata, ...traceContext];
  return [
    ...(props.longLines === undefined ? [] : longLines(props.longLines)),
    ...joinedLines(props.joinedLines),
    ...redaction(props.redaction),
    ...traceContextStages,
    { structuredMetadata: { values: Object.fromEntries(metadata.map((name) => [name, ''])) } },
    { labelKeep: { values: [...props.labels] } },
  ];
}
