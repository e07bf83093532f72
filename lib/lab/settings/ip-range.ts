import { text } from './formats';

/** A range of IPv4 addresses, whose first address has no bits beyond the prefix. */
export function ipRange(advice: string) {
  return text(
    { takes: 'a range of IPv4 addresses such as 10.0.0.0/8 or 35.191.0.0/16', advice },
    (value) => !Number.isNaN(rangeOf(value).first),
  );
}

/** The first and last address of a range, as numbers; NaN for what is none, and where the first has bits beyond the prefix. */
export function rangeOf(value: string): { readonly first: number; readonly last: number } {
  const none = { first: Number.NaN, last: Number.NaN };
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(value);
  if (!found) return none;
  const [, ...numbers] = found.map(Number);
  const [length = 0] = numbers.splice(4);
  if (numbers.some((byte) => byte > 255) || length > 32) return none;
  const first = numbers.reduce((sum, byte) => sum * 256 + byte, 0);
  const size = 2 ** (32 - length);
  return first % size === 0 ? { first, last: first + size - 1 } : none;
}
