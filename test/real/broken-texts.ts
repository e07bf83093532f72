import fc, { type GeneratorValue } from 'fast-check';
import { mutatedTexts } from './mutated-texts';

export const brokenCount = 3000;
export const brokenSeed = 20261128;

/** What is put into a text: half of it ends a text that was right. */
const bits: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    '`',
    '=',
    ',',
    '.',
    '-',
    '!',
    '+',
    '^',
    '==',
    '|',
    '&',
    '||',
    '&&',
    '<',
  ],
  ...['\n', '\r\n', '\r', '\t', ' ', '//', '/*', '*/', '/**/', '/*\n*/', '\u00a0', '\u2028'],
  ...[
    '1',
    '1e',
    '.5',
    '08',
    '0x1',
    '1.2.3',
    'true',
    'null',
    'a',
    '"b"',
    '"\n"',
    '"a" {',
    'a.b = 1',
    'a "b" = 1',
  ],
  ...['\\', '\\n', '\\x4', '\\u12', '"\\q"', '@', '#', '$', '%', ';', ':', '~', '?', "'"],
  ...['\u00e9', '\u6f22', '\u{1f600}', '\0', '\ufeff'],
];

/** Texts that are cut, or that a few characters are put into or taken out of; the same ones every time. */
export function brokenTexts(): readonly string[] {
  const whole = mutatedTexts();
  return fc
    .sample(fc.gen(), { numRuns: brokenCount, seed: brokenSeed })
    .map((g, index) => broken(g, whole[(index * 7) % whole.length] ?? ''));
}

function broken(g: GeneratorValue, text: string): string {
  let characters = [...text];
  for (let change = g(fc.nat, 2); change >= 0; change -= 1) {
    const at = g(fc.nat, characters.length);
    const bit = bits[g(fc.nat, bits.length - 1)] ?? '';
    const kind = g(fc.nat, 3);
    if (kind === 0) characters.splice(at, 1 + g(fc.nat, 3));
    else if (kind === 1) characters.splice(at, 0, bit);
    else if (kind === 2) characters.splice(at, 1, bit);
    else characters = characters.slice(0, at);
  }
  return characters.join('');
}
