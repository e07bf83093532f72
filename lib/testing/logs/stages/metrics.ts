import { milliseconds } from '../../../alloy/duration';
import { type Arguments, optional, text, truth } from '../../values/arguments';
import type { ReadBlock } from '../../values/read';
import { type Extracted, textOf, type Working } from '../entry';
import { type MakeStage, notComputed, type StageContext } from '../stage';

/** Counts lines or extracted values, by the labels that a line has. */
export const metrics: MakeStage = (stage, context) => {
  if (stage.blocks.some(({ name }) => name === 'metric.histogram')) {
    return notComputed('counts in the buckets of a histogram')(stage, context);
  }
  return {
    take(entry) {
      for (const metric of stage.blocks) counted(metric, entry, context);
      return [entry];
    },
  };
};

function counted(
  { name: kind, arguments: of }: ReadBlock,
  entry: Working,
  { count, where }: StageContext,
): void {
  const source = text(of, 'source') || text(of, 'name');
  const all = truth(of, 'match_all');
  if (!all && !Object.hasOwn(entry.extracted, source)) return;
  const value: Extracted | undefined = all
    ? truth(of, 'count_entry_bytes')
      ? Buffer.byteLength(entry.line)
      : null
    : entry.extracted[source];
  const wanted = text(of, 'value');
  if (!all && wanted !== '' && textOf(value) !== wanted) return;
  const change = changeOf(kind, of, value, where);
  if (change)
    count((optional(of, 'prefix') || 'loki_process_custom_') + text(of, 'name'), visible(entry), change);
}

function changeOf(kind: string, of: Arguments, value: Extracted | undefined, where: string) {
  const action = text(of, 'action');
  if (action === 'inc') return (before: number) => before + 1;
  if (action === 'dec') return (before: number) => before - 1;
  const amount = numberOf(value);
  if (amount === undefined) return undefined;
  if (kind === 'metric.counter' && amount < 0)
    throw new Error(
      `${where} adds ${amount} to the counter ${text(of, 'name')}, which ends Alloy; drop such lines before, or take a metric.gauge.`,
    );
  if (action === 'set') return () => amount;
  return action === 'sub' ? (before: number) => before - amount : (before: number) => before + amount;
}

/** A number, or a duration in seconds. */
function numberOf(value: Extracted | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || value === '') return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) return Number(value);
  return /^-?(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)/.test(value) ? milliseconds(value) / 1000 : undefined;
}

/** Labels that begin with two underscores are no labels of a metric. */
function visible({ labels }: Working): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => !name.startsWith('__')));
}
