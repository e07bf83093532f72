import type { Counted } from '../flow/counted';
import { NotComputedError } from '../not-computed';
import type { ReadBlock } from '../values/read';
import { type Entry, type Working, working } from './entry';
import type { RunningStage, StageContext } from './stage';
import { stages as known } from './stages';

export interface ProcessedLines {
  readonly entries: readonly Entry[];
  readonly counted: readonly Counted[];
}

/**
 * What a list of stages makes of lines that come one after the other, without a pause, and then end. The meaning is
 * that of Alloy: internal/component/loki/process/stages of github.com/grafana/alloy at v1.19.2.
 * @throws NotComputedError for a stage that only a real Alloy runs
 */
export function processed(
  entries: readonly Entry[],
  stages: readonly ReadBlock[],
  where = 'loki.process',
): readonly Entry[] {
  return processedLines(entries, stages, where).entries;
}

/** The same, with the metrics that were counted. */
export function processedLines(
  entries: readonly Entry[],
  stages: readonly ReadBlock[],
  where: string,
): ProcessedLines {
  const counters = new Map<string, Counted>();
  const pipeline = pipelineOf(stages, where, (name, labels, change) => {
    const key = JSON.stringify([name, Object.entries(labels).sort()]);
    const value = change(counters.get(key)?.value ?? 0);
    counters.set(key, { name, labels: { ...labels }, value });
  });
  const out = entries.flatMap((entry) => pipeline.take(working(entry)));
  return { entries: [...out, ...(pipeline.end?.() ?? [])], counted: [...counters.values()] };
}

/** Stages one after the other. What comes in brings its labels among the extracted values. */
function pipelineOf(stages: readonly ReadBlock[], where: string, count: StageContext['count']): RunningStage {
  const running = stages.map((stage) => {
    const here = `${where}: ${stage.name}`;
    const make = known[stage.name];
    if (!make) throw new NotComputedError(here, 'is a stage that is not known here');
    return make(stage, { where: here, count, pipeline: (inner) => pipelineOf(inner, here, count) });
  });
  const through = (entries: readonly Working[], from: number): readonly Working[] =>
    running
      .slice(from)
      .reduce<readonly Working[]>((left, stage) => left.flatMap((entry) => stage.take(entry)), entries);
  return {
    take(entry) {
      entry.extracted = { ...entry.extracted, ...entry.labels };
      return through([entry], 0);
    },
    end: () => running.flatMap((stage, index) => through(stage.end?.() ?? [], index + 1)),
  };
}
