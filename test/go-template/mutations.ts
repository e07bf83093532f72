import fc, { type GeneratorValue } from 'fast-check';

export const seed = 20261128;

const tokens = /\{\{-? ?| ?-?\}\}|"(?:\\.|[^\\"])*"|`[^`]*`|[.$]?\w+|:=|\s+|[\s\S]/g;

/** Parts that fit somewhere and nowhere. */
const words: readonly string[] = [
  ...['{{', '}}', '{{-', '-}}', '{{ end }}', '{{ else }}', '{{ if .x }}', '{{ range .x }}', '{{ with .x }}'],
  ...[
    '{{ break }}',
    '{{ continue }}',
    '{{ define "part" }}',
    '{{ block "b" . }}',
    '{{ template "x" }}',
    '{{/*',
    '*/}}',
  ],
  ...[
    'if',
    'else',
    'end',
    'range',
    'with',
    'define',
    'nil',
    'true',
    '|',
    ':=',
    '=',
    ',',
    '(',
    ')',
    '.',
    '$',
    '-',
    ' ',
  ],
  ...[
    '.Value',
    '$x',
    '$x := 1',
    '$i, $v := .l',
    'ToLower',
    'tolower',
    'printf',
    'nothing',
    'len',
    '.a.b',
    'x.y',
  ],
  ...[
    '1',
    '0x',
    '08',
    '1_',
    '1__0',
    '1e',
    '1e999',
    '99999999999999999999',
    '-1',
    '1.5.2',
    '1i',
    '1+2',
    '0b12',
    '0x1p-2',
  ],
  ...[
    '"a"',
    '"\\q"',
    '"\\\'"',
    '`raw`',
    "'a'",
    "'ab'",
    "'\\''",
    "''",
    '"',
    '`',
    "'",
    '\n',
    '#',
    '{',
    '%',
    'é',
    '_',
    '/',
  ],
];

type Change = (random: GeneratorValue, parts: string[], at: number) => void;

const pick = (random: GeneratorValue, from: readonly string[]): string =>
  from[random(fc.nat, from.length - 1)] ?? '';

const changes: readonly Change[] = [
  (_random, parts, at) => parts.splice(at, 1),
  (_random, parts, at) => parts.splice(at, 0, parts[at] ?? ''),
  (random, parts, at) => {
    const other = random(fc.nat, parts.length - 1);
    [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
  },
  (random, parts, at) => parts.splice(at, 1, pick(random, words)),
  (random, parts, at) => parts.splice(at, 0, pick(random, words)),
  (random, parts, at) => parts.splice(at, 0, ' ', pick(random, words), ' '),
  (random, parts, at) => {
    const part = parts[at] ?? '';
    const place = random(fc.nat, part.length);
    parts[at] = part.slice(0, place) + pick(random, words) + part.slice(place + 1);
  },
];

/** Random changes of right templates, the same ones every time. */
export function mutations(examples: readonly string[], count: number): readonly string[] {
  return fc.sample(fc.gen(), { numRuns: count, seed }).map((random, index) => {
    const parts = [...((examples[index % examples.length] ?? '').match(tokens) ?? [''])];
    for (let times = 1 + random(fc.nat, 1); times > 0; times -= 1) {
      const change = changes[random(fc.nat, changes.length - 1)];
      if (parts.length > 0) change?.(random, parts, random(fc.nat, parts.length - 1));
    }
    return parts.join('');
  });
}
