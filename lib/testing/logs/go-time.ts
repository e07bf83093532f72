import { NotComputedError } from '../not-computed';

/** Layouts that stage.timestamp knows by name: https://pkg.go.dev/time#pkg-constants */
export const namedLayouts: Readonly<Record<string, string>> = {
  ANSIC: 'Mon Jan _2 15:04:05 2006',
  UnixDate: 'Mon Jan _2 15:04:05 MST 2006',
  RubyDate: 'Mon Jan 02 15:04:05 -0700 2006',
  RFC822: '02 Jan 06 15:04 MST',
  RFC822Z: '02 Jan 06 15:04 -0700',
  RFC850: 'Monday, 02-Jan-06 15:04:05 MST',
  RFC1123: 'Mon, 02 Jan 2006 15:04:05 MST',
  RFC1123Z: 'Mon, 02 Jan 2006 15:04:05 -0700',
  RFC3339: '2006-01-02T15:04:05Z07:00',
  RFC3339Nano: '2006-01-02T15:04:05.999999999Z07:00',
};

export const rfc3339 = '2006-01-02T15:04:05.999999999Z07:00';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
const anyOf = (names: readonly string[]) => `(${names.join('|')})`;

interface Read {
  year?: number;
  month?: number;
  day?: number;
  ofYear?: number;
  hour?: number;
  afternoon?: boolean;
  minute?: number;
  second?: number;
  nanosecond?: number;
  /** Seconds east of UTC. */
  offset?: number;
  zone?: string;
}

type Take = (read: Read, text: string) => void;

const index = (names: readonly string[], text: string) =>
  names.findIndex((name) => name.toLowerCase() === text.toLowerCase());
const offset: Take = (read, text) => {
  const [, sign, hours, minutes = '0', seconds = '0'] = /^([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text) ?? [];
  read.offset =
    text === 'Z'
      ? 0
      : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
};

/** What stands for what in a layout: the longest first. */
const elements: readonly (readonly [layout: string, pattern: string, take: Take])[] = [
  ['January', anyOf(months), (read, text) => (read.month = index(months, text) + 1)],
  ['Monday', anyOf(days), () => undefined],
  ['Jan', anyOf(short(months)), (read, text) => (read.month = index(short(months), text) + 1)],
  ['Mon', anyOf(short(days)), () => undefined],
  ['MST', '([A-Z]{3,5}(?:[+-]\\d{1,2})?|[+-]\\d\\d)', (read, text) => (read.zone = text)],
  ['2006', '(\\d{4})', (read, text) => (read.year = Number(text))],
  ['Z07:00:00', '(Z|[+-]\\d\\d:\\d\\d:\\d\\d)', offset],
  ['Z070000', '(Z|[+-]\\d{6})', offset],
  ['Z07:00', '(Z|[+-]\\d\\d:\\d\\d)', offset],
  ['Z0700', '(Z|[+-]\\d{4})', offset],
  ['Z07', '(Z|[+-]\\d\\d)', offset],
  ['-07:00:00', '([+-]\\d\\d:\\d\\d:\\d\\d)', offset],
  ['-070000', '([+-]\\d{6})', offset],
  ['-07:00', '([+-]\\d\\d:\\d\\d)', offset],
  ['-0700', '([+-]\\d{4})', offset],
  ['-07', '([+-]\\d\\d)', offset],
  ['__2', '( *\\d{1,3})', (read, text) => (read.ofYear = Number(text))],
  ['002', '(\\d{3})', (read, text) => (read.ofYear = Number(text))],
  ['01', '(\\d\\d)', (read, text) => (read.month = Number(text))],
  ['02', '(\\d\\d)', (read, text) => (read.day = Number(text))],
  ['03', '(\\d\\d)', (read, text) => (read.hour = Number(text))],
  ['04', '(\\d\\d)', (read, text) => (read.minute = Number(text))],
  ['05', '(\\d\\d)', (read, text) => (read.second = Number(text))],
  ['06', '(\\d\\d)', (read, text) => (read.year = Number(text) + (Number(text) >= 69 ? 1900 : 2000))],
  ['15', '(\\d{1,2})', (read, text) => (read.hour = Number(text))],
  ['PM', '(AM|PM)', (read, text) => (read.afternoon = text === 'PM')],
  ['pm', '(am|pm)', (read, text) => (read.afternoon = text === 'pm')],
  ['_2', '( ?\\d{1,2})', (read, text) => (read.day = Number(text))],
  ['1', '(\\d{1,2})', (read, text) => (read.month = Number(text))],
  ['2', '(\\d{1,2})', (read, text) => (read.day = Number(text))],
  ['3', '(\\d{1,2})', (read, text) => (read.hour = Number(text))],
  ['4', '(\\d{1,2})', (read, text) => (read.minute = Number(text))],
  ['5', '(\\d{1,2})', (read, text) => (read.second = Number(text))],
];

const nano: Take = (read, text) =>
  (read.nanosecond = text === '' ? 0 : Number(text.slice(1, 10).padEnd(9, '0')));

interface Layout {
  readonly pattern: RegExp;
  readonly takes: readonly Take[];
}

const layouts = new Map<string, Layout>();

function layoutOf(layout: string): Layout {
  const known = layouts.get(layout);
  if (known) return known;
  let pattern = '';
  const takes: Take[] = [];
  for (let at = 0; at < layout.length; ) {
    const rest = layout.slice(at);
    const fraction = /^[.,](0+|9+)(?!\d)/.exec(rest);
    const element = elements.find(
      ([name]) =>
        rest.startsWith(name) &&
        !(name === 'Jan' && /^Jan[a-z]/.test(rest)) &&
        !(name === 'Mon' && /^Mon[a-z]/.test(rest)),
    );
    if (fraction) {
      const [whole, digits = ''] = fraction;
      pattern += digits.startsWith('0') ? `([.,]\\d{${digits.length}})` : '([.,]\\d+|)';
      takes.push(nano);
      at += whole.length;
    } else if (element) {
      const [name, text, take] = element;
      pattern += text;
      takes.push(take);
      at += name.length;
      // A fraction behind seconds is taken though the layout has none.
      if (/^0?5$/.test(name) && !/^[.,][09]/.test(layout.slice(at))) {
        pattern += '([.,]\\d+|)';
        takes.push((read, part) => part !== '' && nano(read, part));
      }
    } else {
      const sign = layout[at] ?? '';
      pattern += sign === ' ' ? ' +' : sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
      at += 1;
    }
  }
  const made = { pattern: new RegExp(`^${pattern}$`, 'i'), takes };
  layouts.set(layout, made);
  return made;
}

/**
 * A time in a layout of Go, in nanoseconds since 1970; undefined where it is none.
 * @param location where a time without an offset was taken. @default UTC
 * @param now for layouts without a year, which is then that nearest to now
 */
export function parseTime(layout: string, text: string, location?: string, now?: Date): bigint | undefined {
  const { pattern, takes } = layoutOf(layout);
  const match = pattern.exec(text);
  if (!match) return undefined;
  const read: Read = {};
  for (const [at, take] of takes.entries()) take(read, match[at + 1] ?? '');
  const year = read.year ?? (now ? nearest(read.month ?? 1, now) : 0);
  const { month = 1, ofYear, minute = 0, second = 0, nanosecond = 0 } = read;
  const day = read.day ?? 1;
  const hour = hourOf(read);
  if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()) return undefined;
  const date = new Date(0);
  if (ofYear === undefined) date.setUTCFullYear(year, month - 1, day);
  else date.setUTCFullYear(year, 0, ofYear);
  date.setUTCHours(hour, minute, second);
  const seconds = date.getTime() / 1000;
  const east = read.offset ?? ofZone(read.zone, seconds, location);
  return BigInt(seconds - east) * 1_000_000_000n + BigInt(nanosecond);
}

/** Go looks an abbreviation up at the place, and takes what it does not find there for UTC. */
function ofZone(name: string | undefined, seconds: number, location: string | undefined): number {
  if (name === undefined) return zone(seconds, location);
  if (name === 'UTC' || name === 'GMT' || location === undefined) return 0;
  throw new NotComputedError('stage.timestamp', `reads the zone ${name} at the place ${location}`);
}

function hourOf({ hour = 0, afternoon }: Read): number {
  if (afternoon === undefined) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** Around New Year a month of the other end of the year is one of the year beside this one. */
function nearest(month: number, now: Date): number {
  const year = now.getFullYear();
  if (month === 12 && now.getMonth() === 0) return year - 1;
  return month === 1 && now.getMonth() === 11 ? year + 1 : year;
}

/** Seconds east of UTC of a place, at a time of its own clock. */
function zone(seconds: number, location = 'UTC'): number {
  if (location === 'UTC' || location === '') return 0;
  const first = offsetAt(seconds, location);
  const second = offsetAt(seconds - first, location);
  return first === second ? first : offsetAt(seconds - Math.min(first, second), location);
}

function offsetAt(seconds: number, location: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: location,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(
    format.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local / 1000 - Math.floor(seconds);
}
