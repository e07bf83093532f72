import { list, optional, text } from '../../values/arguments';
import { textOf } from '../entry';
import { namedLayouts, parseTime } from '../go-time';
import type { MakeStage } from '../stage';

/** The time of an entry is read from an extracted value. Equal times of a stream are told apart by nanoseconds. */
export const timestamp: MakeStage = ({ arguments: of }) => {
  const formats = [text(of, 'format'), ...list(of, 'fallback_formats')];
  const fudgesFailures = text(of, 'action_on_failure', 'fudge') === 'fudge';
  const fudgesDuplicates = text(of, 'action_on_duplicate_timestamp', 'fudge') === 'fudge';
  const last = new Map<string, { readonly parsed: bigint; readonly adjusted: bigint }>();
  return {
    take(entry) {
      const key = JSON.stringify(Object.entries(entry.labels).sort());
      const known = last.get(key);
      const value = textOf(entry.extracted[text(of, 'source')]);
      const parsed = value === undefined ? undefined : firstTime(value, formats, optional(of, 'location'));
      if (parsed === undefined) {
        if (!fudgesFailures || !known) return [entry];
        entry.nanoseconds = known.adjusted + 1n;
        last.set(key, { parsed: known.parsed, adjusted: entry.nanoseconds });
        return [entry];
      }
      const isDuplicate = fudgesDuplicates && known?.parsed === parsed;
      entry.nanoseconds = isDuplicate ? known.adjusted + 1n : parsed;
      last.set(key, { parsed, adjusted: entry.nanoseconds });
      return [entry];
    },
  };
};

function firstTime(
  value: string,
  formats: readonly string[],
  location: string | undefined,
): bigint | undefined {
  for (const format of formats) {
    const time = timeIn(value, format, location);
    if (time !== undefined) return time;
  }
  return undefined;
}

const units: Readonly<Record<string, bigint>> = { UnixMs: 1_000_000n, UnixUs: 1_000n, UnixNs: 1n };

function timeIn(value: string, format: string, location: string | undefined): bigint | undefined {
  const unit = units[format];
  if (unit !== undefined) return isWhole(value) ? BigInt(value) * unit : undefined;
  if (format === 'Unix') return unix(value);
  const layout = namedLayouts[format];
  if (layout !== undefined) return parseTime(layout, value);
  return parseTime(format, value, location, format.includes('06') ? undefined : new Date());
}

function unix(value: string): bigint | undefined {
  const [seconds = '', fraction, ...more] = value.split('.');
  if (!isWhole(seconds) || more.length > 0) return undefined;
  if (fraction === undefined) return BigInt(seconds) * 1_000_000_000n;
  if (!isWhole(fraction)) return undefined;
  // Go multiplies in floating point, and cuts off.
  return (
    BigInt(seconds) * 1_000_000_000n + BigInt(Math.trunc(Number(fraction) * 10 ** (9 - fraction.length)))
  );
}

function isWhole(text: string): boolean {
  return /^[+-]?\d+$/.test(text);
}
