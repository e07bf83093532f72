import { milliseconds } from '../duration';

const durations =
  /^[-+]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))*)$/;
/** Two families of units, which do not mix: 1024 times 1024 either way. */
const sizes = [
  /^[-+]?(0|((\d+(\.\d*)?|\.\d+)([KMGTPE]iB|B))+)$/,
  /^[-+]?(0|((\d+(\.\d*)?|\.\d+)([KMGTPE]?B))+)$/,
];
/** Go counts nanoseconds in 64 bits, with a sign. */
const longest = 2 ** 63 / 1e6;
const units = ['B', 'K', 'M', 'G', 'T', 'P', 'E'];

/** What is needed in place of a text that is no duration of Go; undefined for one that is. */
export function durationProblem(text: string): string | undefined {
  if (!durations.test(text)) return 'a duration such as "30s" or "1m30s"';
  return Math.abs(milliseconds(text)) >= longest ? 'a duration of less than 292 years' : undefined;
}

/** What is needed in place of a text that is no size; undefined for one that is. */
export function sizeProblem(text: string): string | undefined {
  if (!sizes.some((pattern) => pattern.test(text))) return 'a size such as "10MiB"';
  return Math.abs(bytes(text)) >= 2 ** 63 ? 'a size of less than 8EiB' : undefined;
}

/** A size such as `1MiB512KiB` in bytes. */
export function bytes(size: string): number {
  const sum = [...size.matchAll(/([\d.]+)([KMGTPE]?)(?:iB|B)/g)]
    .map(([, amount = '0', unit = '']) => Number(amount) * 1024 ** Math.max(units.indexOf(unit), 0))
    .reduce((total, part) => total + part, 0);
  return size.startsWith('-') ? -sum : sum;
}

/** The number that Alloy reads in a text; undefined where it reads none. */
export function numberIn(text: string): number | undefined {
  if (text.startsWith('-')) return /^-\d+$/.test(text) ? Number(text) : undefined;
  if (/[.eE]/.test(text))
    return /^\+?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
