import { plain } from '../format';
import { countOf, type Functions, type GoFunction, textOf } from '../function';
import { fail, float, integer, list, nothing, string, type Value } from '../value';

/** Numbers of sprig, which makes one of nearly anything. */
export const numbers: Functions = {
  int: { takes: ['any'], run: ([value = nothing]) => integer(wholeOf(value)) },
  int64: ofWhole(([value = 0n]) => value, 1),
  float64: { takes: ['any'], run: ([value = nothing]) => float(floatOf(value)) },
  atoi: { takes: ['string'], run: ([text]) => integer(decimalOf(textOf(text))) },
  toDecimal: { takes: ['any'], run: ([value = nothing]) => integer(octalOf(plain(value)), 'int64') },
  add: ofWholes((values) => values.reduce((sum, value) => sum + value, 0n), 0),
  add1: ofWhole(([value = 0n]) => value + 1n, 1),
  sub: ofWhole(([a = 0n, b = 0n]) => a - b, 2),
  mul: ofWholes((values) => values.reduce((product, value) => BigInt.asIntN(64, product * value), 1n), 1),
  div: ofWhole(([a = 0n, b = 0n]) => (b === 0n ? fail('integer divide by zero') : a / b), 2),
  mod: ofWhole(([a = 0n, b = 0n]) => (b === 0n ? fail('integer divide by zero') : a % b), 2),
  max: ofWholes(largest, 1),
  biggest: ofWholes(largest, 1),
  min: ofWholes(least, 1),
  maxf: ofFloats((values) => Math.max(...values)),
  minf: ofFloats((values) => Math.min(...values)),
  floor: { takes: ['any'], run: ([value = nothing]) => float(Math.floor(floatOf(value))) },
  ceil: { takes: ['any'], run: ([value = nothing]) => float(Math.ceil(floatOf(value))) },
  round: {
    takes: ['any', 'int'],
    more: 'float',
    run: ([value = nothing, places, on]) =>
      float(rounded(floatOf(value), countOf(places), on?.kind === 'float' ? on.value : 0.5)),
  },
  until: {
    takes: ['int'],
    run: ([count]) => steps(0, countOf(count), countOf(count) < 0 ? -1 : 1),
  },
  untilStep: {
    takes: ['int', 'int', 'int'],
    run: ([start, stop, step]) => steps(countOf(start), countOf(stop), countOf(step)),
  },
  seq: { takes: [], more: 'int', run: (values) => string(sequence(values.map(countOf))) },
};

function ofWhole(make: (values: readonly bigint[]) => bigint, count: number): GoFunction {
  return { takes: Array.from({ length: count }, () => 'any' as const), run: (args) => whole(make, args) };
}

function ofWholes(make: (values: readonly bigint[]) => bigint, least: number): GoFunction {
  return { ...ofWhole(make, least), more: 'any' };
}

function whole(make: (values: readonly bigint[]) => bigint, args: readonly Value[]): Value {
  return integer(make(args.map(wholeOf)), 'int64');
}

function ofFloats(make: (values: readonly number[]) => number): GoFunction {
  return { takes: ['any'], more: 'any', run: (args) => float(make(args.map(floatOf))) };
}

function largest([first = 0n, ...others]: readonly bigint[]): bigint {
  let most = first;
  for (const value of others) if (value > most) most = value;
  return most;
}

function least([first = 0n, ...others]: readonly bigint[]): bigint {
  let found = first;
  for (const value of others) if (value < found) found = value;
  return found;
}

/** cast.ToInt64: what is no number is 0. */
export function wholeOf(value: Value): bigint {
  switch (value.kind) {
    case 'integer':
      return value.value;
    case 'float':
      return Number.isFinite(value.value) ? BigInt.asIntN(64, BigInt(Math.trunc(value.value))) : 0n;
    case 'bool':
      return value.value ? 1n : 0n;
    case 'string':
      return parsedWhole(value.value.replace(/\.0+$/, ''));
    default:
      return 0n;
  }
}

/** strconv.ParseInt with a base that the text names; 0 where it is none, or too large. */
function parsedWhole(text: string): bigint {
  const [, sign = '', rest = ''] = /^([-+]?)([\s\S]*)$/.exec(text) ?? [];
  if (!/^(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/.test(rest))
    return 0n;
  const digits = rest.replaceAll('_', '');
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = sign === '-' ? -size : size;
  return BigInt.asIntN(64, value) === value ? value : 0n;
}

function decimalOf(text: string): bigint {
  if (!/^[-+]?\d+$/.test(text)) return 0n;
  const value = BigInt(text.replace(/^\+/, ''));
  const least = -(2n ** 63n);
  // strconv.Atoi gives the nearest that fits, and sprig leaves its error aside.
  return value < least ? least : value >= 2n ** 63n ? 2n ** 63n - 1n : value;
}

function octalOf(text: string): bigint {
  const [, sign, digits] = /^([-+]?)([0-7]+)$/.exec(text) ?? [];
  if (digits === undefined) return 0n;
  const value = BigInt(`0o${digits}`) * (sign === '-' ? -1n : 1n);
  return BigInt.asIntN(64, value) === value ? value : 0n;
}

/** cast.ToFloat64: what is no number is 0. */
function floatOf(value: Value): number {
  switch (value.kind) {
    case 'integer':
      return Number(value.value);
    case 'float':
      return value.value;
    case 'bool':
      return value.value ? 1 : 0;
    case 'string':
      return parsedFloat(value.value);
    default:
      return 0;
  }
}

function parsedFloat(text: string): number {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : 0;
  }
  if (/^[-+]?inf(?:inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^nan$/i.test(text) ? Number.NaN : 0;
}

function rounded(value: number, places: number, on: number): number {
  const power = 10 ** places;
  const digit = power * value;
  return (digit % 1 >= on ? Math.ceil(digit) : Math.floor(digit)) / power;
}

function steps(start: number, stop: number, step: number): Value {
  return list(
    stepped(start, stop, step).map((value) => integer(value)),
    'int',
  );
}

function stepped(start: number, stop: number, step: number): readonly number[] {
  const values: number[] = [];
  if (stop < start ? step >= 0 : step <= 0) return values;
  for (let at = start; stop < start ? at > stop : at < stop; at += step) values.push(at);
  return values;
}

function sequence(values: readonly number[]): string {
  const [first = 0, second = 0, third = 0] = values;
  if (values.length === 0 || values.length > 3) return '';
  const [start, step, end] =
    values.length === 1
      ? [1, undefined, first]
      : values.length === 2
        ? [first, undefined, second]
        : [first, second, third];
  const direction = end < start ? -1 : 1;
  if (direction < 0 && step !== undefined && step > 0) return '';
  return stepped(start, end + direction, step ?? direction).join(' ');
}
