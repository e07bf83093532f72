import fc, { type GeneratorValue } from 'fast-check';
import { checkText } from '../../lib/alloy';
import { AlloyConfigError } from '../../lib/alloy/error';
import { parseExpression, parseFile } from '../../lib/alloy/syntax/parse';
import { printFile } from '../../lib/alloy/syntax/print';

const words: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '=',
    ',',
    '.',
    '-',
    '!',
    '+',
    '^',
    '==',
    '||',
    '"',
    '`',
    '\\',
    '//',
    '/*',
    '*/',
  ],
  ...[
    '\n',
    '\r\n',
    '\0',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u00e9',
    '\u{1f600}',
    '1',
    '1e9',
    '.5',
    'true',
    'null',
  ],
  ...[
    'a',
    'b',
    '"a"',
    '"w"',
    'declare',
    'argument',
    'export',
    'foreach',
    'template',
    'import.string',
    'content',
  ],
  ...[
    'loki.write',
    'prometheus.scrape',
    'forward_to',
    'targets',
    'sys.env("A")',
    'constants',
    'argument.a.value',
  ],
];

function anyText(g: GeneratorValue): string {
  if (g(fc.boolean)) return g(fc.string, { maxLength: 200, unit: 'binary' });
  const separator = g(fc.boolean) ? ' ' : '';
  return Array.from({ length: g(fc.nat, 60) }, () => words[g(fc.nat, words.length - 1)]).join(separator);
}

/** What is thrown beside a sentence of ours. */
function surprise(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof AlloyConfigError ? undefined : error;
  }
}

test('any text is read, or refused in a sentence', () => {
  const texts = fc.sample(fc.gen(), { numRuns: 1000, seed: 20261128 }).map(anyText);
  const surprises = texts.flatMap((text) =>
    [
      () => checkText(text, { stability: 'experimental' }),
      () => printFile(parseFile(text)),
      () => parseExpression(text),
    ].flatMap((act) => surprise(act) ?? []),
  );
  expect(surprises).toEqual([]);
});
