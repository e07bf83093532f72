import { number, optional, text } from '../../values/arguments';
import { allMatches } from '../../values/regular-expression';
import type { Working } from '../entry';
import { each } from '../stage';

/** Numbers that are right by the algorithm of Luhn, as those of cards are, are replaced in the line. */
export const luhn = each((of, entry) => {
  const source = optional(of, 'source');
  const value = source === undefined ? entry.line : extractedText(entry, source);
  if (value === undefined) return;
  const least = number(of, 'min_length', 0);
  const skip = text(of, 'skip_regex');
  const skipped = skip === '' ? [] : allMatches(skip, value).flatMap(([whole]) => (whole ? [whole] : []));
  const delimiters = new Set(text(of, 'delimiters'));
  const replacement = text(of, 'replacement') || '**REDACTED**';
  let out = '';
  for (const { digits, start, end, all } of candidates(value, delimiters)) {
    const isKept =
      digits === '' ||
      Buffer.byteLength(digits) < (least < 1 ? 13 : least) ||
      !isLuhn(digits) ||
      skipped.some(([from, to]) => from <= start && end <= to);
    // Of the delimiters behind a number the last one stays.
    const trailing = delimiters.size > 0 && end < start + all.length ? ([...all].at(-1) ?? '') : '';
    out += isKept ? all : replacement + trailing;
  }
  // Alloy writes the line where it reads an extracted value, too.
  entry.line = out;
});

function extractedText({ extracted }: Working, source: string): string | undefined {
  const value = Object.hasOwn(extracted, source) ? extracted[source] : undefined;
  return typeof value === 'string' ? value : undefined;
}

interface Candidate {
  /** Empty for what is no number. */
  readonly digits: string;
  readonly start: number;
  /** Where its last digit ends. */
  readonly end: number;
  /** With the delimiters inside and behind. */
  readonly all: string;
}

function candidates(value: string, delimiters: ReadonlySet<string>): readonly Candidate[] {
  const found: { digits: string; start: number; end: number; all: string }[] = [];
  let at = 0;
  for (const sign of value) {
    const last = found.at(-1);
    const isDigit = /\p{Nd}/u.test(sign);
    const open = last !== undefined && last.digits !== '' ? last : undefined;
    if (open && (isDigit || delimiters.has(sign))) {
      open.all += sign;
      if (isDigit) open.digits += sign;
      if (isDigit) open.end = at + sign.length;
    } else if (isDigit) {
      found.push({ digits: sign, start: at, end: at + sign.length, all: sign });
    } else {
      found.push({ digits: '', start: at, end: at, all: sign });
    }
    at += sign.length;
  }
  return found;
}

/** Go counts in 64 bits: a longer number is none. */
function isLuhn(digits: string): boolean {
  if (!/^[0-9]+$/.test(digits) || BigInt(digits) >= 2n ** 63n) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
