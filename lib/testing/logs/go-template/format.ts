import { quote } from '../../../alloy/syntax/text';
import { decimal } from '../entry';
import { notKnown } from './uncomputable';
import { sortedEntries, typeOf, type Value } from './value';

/** fmt.Sprint: a space stands between two values that are no text. */
export function sprint(values: readonly Value[]): string {
  return values
    .map((value, index) => {
      const before = values[index - 1];
      const space = before !== undefined && before.kind !== 'string' && value.kind !== 'string';
      return (space ? ' ' : '') + plain(value);
    })
    .join('');
}

/** A value as `%v` prints it. */
export function plain(value: Value): string {
  return verbed(value, { verb: 'v', flags: '', width: 0, precision: undefined });
}

/** A number as `%v` prints it: with an exponent where Go has one. */
export function shortest(value: number): string {
  if (!Number.isFinite(value)) return infinite(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  return power < -4 || power >= 21 ? `${digits}e${powerOf(power)}` : decimal(value);
}

function infinite(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? '+Inf' : '-Inf';
}

function powerOf(power: number): string {
  return `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

interface Verb {
  readonly verb: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

const verbs = /%([-+# 0]*)(\d*)(?:\.(\d*))?([\s\S]?)/gu;

/** fmt.Sprintf. */
export function sprintf(format: string, values: readonly Value[]): string {
  let next = 0;
  const text = format.replace(verbs, (whole, flags: string, width: string, precision?: string, verb = '') => {
    if (verb === '%') return '%';
    if (verb === '') return '%!(NOVERB)';
    if (verb === '*' || verb === '[') return notKnown(`the format ${JSON.stringify(whole)} of printf`);
    const value = values[next];
    next += 1;
    if (value === undefined) return `%!${verb}(MISSING)`;
    return verbed(value, {
      verb,
      flags,
      width: Number(width),
      precision: precision === undefined ? undefined : Number(precision),
    });
  });
  const extra = values.slice(next).map((value) => {
    return value.kind === 'nil' ? '<nil>' : `${typeOf(value)}=${plain(value)}`;
  });
  return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.join(', ')})`;
}

function verbed(value: Value, how: Verb): string {
  if (how.verb === 'T') return padded(typeOf(value), how);
  switch (value.kind) {
    case 'nil':
      return how.verb === 'v' ? padded('<nil>', how) : `%!${how.verb}(<nil>)`;
    case 'list':
      return `[${value.elements.map((element) => verbed(element, how)).join(' ')}]`;
    case 'map': {
      const pairs = sortedEntries(value.entries).map(
        ([key, one]) => `${verbed({ kind: 'string', value: key }, how)}:${verbed(one, how)}`,
      );
      return `map[${pairs.join(' ')}]`;
    }
    case 'bool':
      return how.verb === 'v' || how.verb === 't' ? padded(String(value.value), how) : wrong(value, how);
    case 'string':
      return ofString(value.value, how) ?? wrong(value, how);
    case 'integer':
      return ofInteger(value.value, how) ?? wrong(value, how);
    case 'float':
      return ofFloat(value.value, how) ?? wrong(value, how);
  }
}

/** Go shows it as `%v` would, width and all. */
function wrong(value: Value, how: Verb): string {
  return `%!${how.verb}(${typeOf(value)}=${verbed(value, { ...how, verb: 'v' })})`;
}

/** Flags that only numbers have change nothing of a text, but `#` and `+` do. */
function ofString(text: string, how: Verb): string | undefined {
  const { verb, flags, precision } = how;
  if (/[#+ ]/.test(flags)) return notKnown(`the flags ${JSON.stringify(flags)} of printf for a text`);
  const cut = precision === undefined ? text : [...text].slice(0, precision).join('');
  if (verb === 'v' || verb === 's') return padded(cut, how);
  if (verb === 'q') return padded(quote(cut), how);
  if (verb !== 'x' && verb !== 'X') return undefined;
  const bytes = Buffer.from(text);
  const hex = bytes.subarray(0, precision ?? bytes.length).toString('hex');
  return padded(verb === 'x' ? hex : hex.toUpperCase(), how);
}

const bases: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, x: 16, X: 16 };

function ofInteger(value: bigint, how: Verb): string | undefined {
  const { verb, flags, precision } = how;
  if (verb === 'c') return padded(character(value), how);
  const base = bases[verb];
  if (base === undefined)
    return verb === 'q' || verb === 'U' || verb === 'O' ? notKnown(`%${verb} of printf`) : undefined;
  if (flags.includes('#')) return notKnown('the flag # of printf for a number');
  if (precision === 0 && value === 0n) return ' '.repeat(how.width);
  const digits = (value < 0n ? -value : value).toString(base).padStart(precision ?? 0, '0');
  const text = verb === 'X' ? digits.toUpperCase() : digits;
  return signed(
    text,
    value < 0n,
    precision === undefined ? how : { ...how, flags: flags.replaceAll('0', '') },
  );
}

function character(value: bigint): string {
  const code = Number(value);
  const isCharacter = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function ofFloat(value: number, how: Verb): string | undefined {
  const { verb, flags, precision } = how;
  if (!/^[veEfFgG]$/.test(verb)) return /^[bxX]$/.test(verb) ? notKnown(`%${verb} of printf`) : undefined;
  if (flags.includes('#')) return notKnown('the flag # of printf for a number');
  if (!Number.isFinite(value)) return padded(infinite(value), { ...how, flags: flags.replaceAll('0', '') });
  const isNegative = value < 0 || Object.is(value, -0);
  return signed(digitsOf(Math.abs(value), verb, precision), isNegative, how);
}

function digitsOf(value: number, verb: string, precision: number | undefined): string {
  if (verb === 'f' || verb === 'F') return fixed(value, precision ?? 6);
  if (verb === 'e' || verb === 'E') {
    const [digits = '', power = '0'] = value.toExponential(precision ?? 6).split('e');
    return `${digits}${verb}${powerOf(Number(power))}`;
  }
  if (precision !== undefined) return notKnown('%g of printf with a precision');
  return verb === 'G' ? shortest(value).toUpperCase() : shortest(value);
}

/** JavaScript's own is exact up to 1e21. */
function fixed(value: number, digits: number): string {
  return value < 1e21 && digits <= 100
    ? value.toFixed(digits)
    : notKnown('%f of printf for so large a number');
}

/** A number with its sign; zeros fill it behind the sign. */
function signed(digits: string, isNegative: boolean, how: Verb): string {
  const { flags, width } = how;
  const sign = isNegative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  if (!flags.includes('0') || flags.includes('-')) return padded(sign + digits, how);
  return sign + digits.padStart(width - sign.length, '0');
}

function padded(text: string, { flags, width }: Verb): string {
  const missing = ' '.repeat(Math.max(0, width - [...text].length));
  if (flags.includes('-')) return text + missing;
  // Go fills texts with zeros, too.
  return (flags.includes('0') ? missing.replaceAll(' ', '0') : missing) + text;
}
