import type { Plan } from '../plan';

/** A number of the plan. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
}

export type Unit = 'a second' | 'bytes a second' | 'series' | 'cores' | 'bytes' | 'pods';

/** A number before and after; undefined where there is none, such as the series of a pipeline that is off. */
export interface FigureChange {
  readonly what: string;
  readonly unit: Unit;
  readonly before?: number;
  readonly after?: number;
}

/** What a reviewer wants to see even where it stays what it is. */
const always = ['series in all', 'spans sent', 'bytes of spans sent', 'logs'];

/** The numbers of a plan that a change may move, the most important first. */
export function figuresOf({ telemetry, workloads }: Plan): readonly Figure[] {
  const { spans, series, logs } = telemetry;
  return [
    { what: 'series in all', value: series.reduce((sum, each) => sum + each.series, 0), unit: 'series' },
    ...sumsOf(
      series.map(({ source, series: value }) => ({ what: `series: ${source}`, value, unit: 'series' })),
    ),
    { what: 'spans', value: spans.spansPerSecond, unit: 'a second' },
    { what: 'spans sent', value: spans.sentSpansPerSecond, unit: 'a second' },
    { what: 'bytes of spans', value: spans.bytesPerSecond, unit: 'bytes a second' },
    { what: 'bytes of spans sent', value: spans.sentBytesPerSecond, unit: 'bytes a second' },
    { what: 'logs', value: logs.otlpBytesPerSecond + logs.podBytesPerSecond, unit: 'bytes a second' },
    ...workloads.flatMap(({ name, work, pods }): Figure[] => [
      { what: `${name}: pods`, value: pods, unit: 'pods' },
      { what: `${name}: cores of its work`, value: work.cores, unit: 'cores' },
      { what: `${name}: memory of its work`, value: work.bytes, unit: 'bytes' },
    ]),
  ];
}

/** One of each name. */
function sumsOf(figures: readonly Figure[]): readonly Figure[] {
  const sums = new Map<string, Figure>();
  for (const figure of figures) {
    sums.set(figure.what, { ...figure, value: figure.value + (sums.get(figure.what)?.value ?? 0) });
  }
  return [...sums.values()];
}

/** Numbers that are other than before, and those that are always shown. */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): readonly FigureChange[] {
  const old = new Map(before.map((figure) => [figure.what, figure]));
  const current = new Map(after.map((figure) => [figure.what, figure]));
  return [...new Map([...current, ...old]).values()].flatMap(({ what, unit }) => {
    const change = { what, unit, before: old.get(what)?.value, after: current.get(what)?.value };
    return always.includes(what) || change.before !== change.after ? [change] : [];
  });
}
