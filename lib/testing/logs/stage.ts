import { NotComputedError } from '../not-computed';
import type { Arguments } from '../values/arguments';
import type { ReadBlock } from '../values/read';
import type { Working } from './entry';

/** A stage that entries go through, one after the other. */
export interface RunningStage {
  /** What leaves it when an entry comes: it is changed in place. */
  take(entry: Working): readonly Working[];
  /** What it has kept back when no more entries come. @default nothing */
  end?(): readonly Working[];
}

/** Where a stage stands, and what else it needs. */
export interface StageContext {
  /** As errors name it: `loki.process "logs": stage.json`. */
  readonly where: string;
  /** The stages inside, run as a pipeline of their own. */
  pipeline(stages: readonly ReadBlock[]): RunningStage;
  /** Hears of a metric that is counted. */
  count(name: string, labels: Readonly<Record<string, string>>, change: (before: number) => number): void;
}

export type MakeStage = (stage: ReadBlock, context: StageContext) => RunningStage;

/** A stage that changes each entry by itself, and may drop it. */
export function each(
  change: (of: Arguments, entry: Working, context: StageContext) => 'drop' | undefined,
): MakeStage {
  return ({ arguments: of }, context) => ({
    take: (entry) => (change(of, entry, context) === 'drop' ? [] : [entry]),
  });
}

/** A stage that only a real Alloy runs. */
export function notComputed(why: string): MakeStage {
  return (_, { where }) => {
    throw new NotComputedError(where, why);
  };
}
