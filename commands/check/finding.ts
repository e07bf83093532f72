import type { Problem } from '../../lib/alloy/problem';
import type { AlloyFile } from '../alloy-files';

export type Severity = 'error' | 'warning';

/** Something that is wrong with a configuration. */
export interface Finding {
  /** One of those that `rules.ts` lists. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: AlloyFile;
  /** Both count from 1, the column in bytes as Alloy counts; absent where it is about the whole file. */
  readonly place?: { readonly line: number; readonly column: number };
  /** The component and the path inside it. @default it is about no component */
  readonly where?: string;
  /** One sentence. */
  readonly problem: string;
}

/** A problem of any rule, also of one that is this command's own. */
export type RuledProblem = Omit<Problem, 'rule'> & { readonly rule: string };

/** The whole sentence: where, what was given, what is allowed, what to do. */
export function sentenceOf({ where, problem, file }: Finding): string {
  return where === undefined ? `${file.shown} ${problem}` : `${where}: ${problem}`;
}
