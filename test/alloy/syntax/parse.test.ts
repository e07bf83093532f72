import fc from 'fast-check';
import { AlloyConfigError } from '../../../lib/alloy';
import { parseExpression, parseFile } from '../../../lib/alloy/syntax/parse';
import { printExpression, printFile } from '../../../lib/alloy/syntax/print';
import { formatAll } from '../real-formatter';

const samples: readonly string[] = [
  'logging {\n\tlevel = "info"\n}\n',
  '// first\na = 1 // rest\n/* two\nlines */ b = [1, 2.50, 1e3, 010, .5, 1.] /* end */\n',
  'a = -b.c["d"](1, [2,],) ^ 2 ^ -3 + 4 * !e % 5 && f || g == h != i <= 1 - 2 - 3 / 4 / 5\n',
  'x.y "z" {\n  k { }\n  l "" { a = {} }\n  v = `raw\\n\n"text"` }\n',
  'o = { a = 1, "b c" = "\\x41\\101\\u00e9\\U0001F600\\xc3\\xa9\\xff\\"", }\n',
  'f = array.concat(a.b.targets, [{ "x" = null, y = true }])[0]["z"]\n',
];
const pieces = [
  ...['"', '`', '\\', '{', '}', '[', ']', '(', ')', ',', '.', '=', '\n', ' ', '\t', '\r', '/*', '*/', '//'],
  ...['-', '!', '^', '+', '&&', '|', '==', '<', '1', '0', 'a', 'e', 'null', 'true', '_', 'é', '\uFEFF', '\0'],
  ...["'", '@', '\\x4', '\\u00', '\u00a0', '/'],
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 1, 1, 2, 5),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)),
});
const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((before, { at, removed, inserted }) => {
      const index = Math.floor(at * before.length);
      return before.slice(0, index) + inserted + before.slice(index + removed);
    }, text),
  );

function attempt(text: string): { text: string } | { problem: string } {
  try {
    return { text: printFile(parseFile(text)) };
  } catch (error) {
    if (error instanceof AlloyConfigError) return { problem: error.message };
    throw error;
  }
}

const seed = 1913;
const texts = [...samples, ...fc.sample(mutated, { numRuns: 4000, seed })];

test(`the parser accepts and refuses what Alloy's own parser does (seed ${seed})`, async () => {
  const answers = await formatAll(texts);
  const differ = texts.filter((text, index) => {
    const own = attempt(text);
    const stricter = 'problem' in own && own.problem.includes('which Alloy cannot hold in a key');
    return !stricter && 'text' in own !== 'text' in (answers[index] ?? { error: '' });
  });
  expect(differ).toEqual([]);
  const accepted = answers.filter((answer) => 'text' in answer);
  expect(accepted.length).toBeGreaterThan(500);
  expect(accepted.length).toBeLessThan(texts.length - 500);
});

test(`what the parser reads means the same to Alloy's own parser, and prints formatted (seed ${seed})`, async () => {
  const read = texts.flatMap((source) => {
    const own = attempt(source);
    return 'text' in own ? [{ source, printed: own.text }] : [];
  });
  const before = await formatAll(read.map(({ source }) => source));
  const after = await formatAll(read.map(({ printed }) => printed));
  for (const [index, { printed }] of read.entries()) {
    const [expected, actual] = [before[index], after[index]];
    if (!expected || !actual || !('tree' in expected)) continue;
    expect(actual).toEqual({ text: printed === '' ? '\n' : printed, tree: expected.tree });
  }
});

/** The text, and the whole sentence. */
const refused: readonly (readonly [string, string])[] = [
  ['a =', 'line 1, column 4: an expression is needed, and the end of the text stands there.'],
  ['a = [1\n]', 'line 1, column 7: "," is needed, and the end of the line stands there.'],
  ['a = {\n  b = 1\n}', 'line 2, column 8: "," is needed, and the end of the line stands there.'],
  ['a = 1 b = 2', 'line 1, column 7: the end of the line is needed, and b stands there.'],
  ['a = b {}', 'line 1, column 5: a block stands where a value is needed; give a value.'],
  ['a.b = 1', 'line 1, column 1: an attribute is named by one word without a label.'],
  ['a "x" = 1', 'line 1, column 3: an attribute is named by one word without a label.'],
  ['a', 'line 1, column 2: "=" or "{" is needed, and the end of the line stands there.'],
  ['= 1', 'line 1, column 1: a name is needed, and = stands there.'],
  ['b {\n  a = 1\n', 'line 3, column 1: a name is needed, and the end of the text stands there.'],
  [
    'b "1x" { }',
    'line 1, column 3: the label is "1x"; it must be a letter or underscore, then letters, digits or underscores in double quotes.',
  ],
  ['a = "x', 'line 1, column 5: the text has no end; close it with ".'],
  ['a = `x', 'line 1, column 5: the text has no end; close it with `.'],
  ['/* a', 'line 1, column 1: the comment has no end; close it with */.'],
  ['a = "\\q"', 'line 1, column 7: \\q is no escape; write \\\\ for a backslash.'],
  ['a = "\\ud800"', 'line 1, column 7: \\ud800 is no escape; write \\\\ for a backslash.'],
  ['a = 1e', 'line 1, column 5: the exponent has no digits; add them.'],
  ["a = 'x'", 'line 1, column 5: "\'" has no meaning in Alloy; remove it.'],
  ['a = "\0"', 'line 1, column 6: a NUL, byte order mark or half a character stands there; remove it.'],
  [
    'a = { "" = 1 }',
    'line 1, column 7: the key "" is empty or holds quotes, backslashes or characters that do not print, which Alloy cannot hold in a key; use another key or encoding.from_json.',
  ],
];

test.each(refused)('%j is refused with its place', (text, sentence) => {
  expect(attempt(text)).toEqual({ problem: `Alloy text, ${sentence}` });
});

test('a number keeps its spelling, a text is spelled anew', () => {
  expect(printFile(parseFile('a = 1.50\nb = "\\"\\x41"\n'))).toBe('a = 1.50\nb = `"A`\n');
});

test('comments are dropped', () => {
  expect(printFile(parseFile('// a\nb = 1 /* c */\n'))).toBe('b = 1\n');
});

test('an expression is read up to its end only', () => {
  expect(printExpression(parseExpression('a.b[0] + 1'))).toBe('a.b[0] + 1');
  expect(() => parseExpression('1\n2')).toThrow(
    'line 2, column 1: the end of the text is needed, and 2 stands there.',
  );
});
