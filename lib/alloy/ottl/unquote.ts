import { goEscapes } from '../go-escapes';
import { fail } from './problem';

const single: Readonly<Record<string, string>> = { ...goEscapes, '"': '"' };

const escapes = /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|)/g;

/** The text between double quotes, with Go's escapes; unlike in Go a line break may stand in it. */
export function unquote(quoted: string, start: number): string {
  if (!quoted.includes('\\')) return quoted;
  return quoted.replace(
    escapes,
    (
      whole: string,
      letter: string | undefined,
      x?: string,
      u?: string,
      long?: string,
      octal?: string,
      at = 0,
    ) => {
      if (letter !== undefined) return single[letter] ?? letter;
      const code =
        octal === undefined ? Number.parseInt(x ?? u ?? long ?? '', 16) : Number.parseInt(octal, 8);
      const isByte = octal !== undefined && code > 0xff;
      const isSurrogate = code >= 0xd800 && code <= 0xdfff;
      if (Number.isNaN(code) || isByte || isSurrogate || code > 0x10ffff)
        return fail(
          start + at,
          `${whole === '\\' ? quoted.slice(at, at + 2) : whole} is no escape of Go`,
          'write \\\\ for a backslash',
        );
      return String.fromCodePoint(code);
    },
  );
}
