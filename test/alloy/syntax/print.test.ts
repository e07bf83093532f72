import type { Node, Statement } from '../../../lib/alloy/syntax/node';
import { path } from '../../../lib/alloy/syntax/node';
import { printExpression, printFile } from '../../../lib/alloy/syntax/print';
import { format } from '../real-formatter';

const text = (value: string): Node => ({ kind: 'literal', value });
const number = (value: number): Node => ({ kind: 'literal', value });
const list = (...elements: Node[]): Node => ({ kind: 'array', elements });
const object = (fields: Record<string, Node>): Node => ({
  kind: 'object',
  fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
});
const attribute = (name: string, value: Node): Statement => ({ kind: 'attribute', name, value });
const block = (name: string, label: string | undefined, ...statements: Statement[]): Statement => ({
  kind: 'block',
  name,
  ...(label === undefined ? {} : { label }),
  body: { statements },
});

/** What each case shows, the tree, and its lines. */
const cases: readonly (readonly [string, Statement[], string[]])[] = [
  [
    'the equal signs of a run of attributes stand under each other',
    [attribute('a', number(1)), attribute('longer', number(2.5)), attribute('größe', text('x'))],
    ['a      = 1', 'longer = 2.5', 'größe  = "x"'],
  ],
  [
    'a value of several lines ends the run after its first line',
    [attribute('long_name', number(1)), attribute('b', object({ c: number(1) })), attribute('d', number(2))],
    ['long_name = 1', 'b         = {', '\tc = 1,', '}', 'd = 2'],
  ],
  [
    'a block without statements stands on one line',
    [block('livedebugging', undefined), block('loki.write', 'x')],
    ['livedebugging { }', '', 'loki.write "x" { }'],
  ],
  [
    'blocks are set apart by blank lines, and attributes after a block too',
    [block('a', undefined, attribute('b', number(1)), block('c', undefined), attribute('d', number(2)))],
    ['a {', '\tb = 1', '', '\tc { }', '', '\td = 2', '}'],
  ],
  [
    'nested blocks are indented by tabs',
    [block('a', 'x', block('b', undefined, block('c', undefined, attribute('d', number(1)))))],
    ['a "x" {', '\tb {', '\t\tc {', '\t\t\td = 1', '\t\t}', '\t}', '}'],
  ],
  [
    'text with quotes or backslashes stands in backticks, unless it holds one or does not print',
    [
      attribute('a', text('say "hi"')),
      attribute('b', text('\\d+')),
      attribute('c', text('`"')),
      attribute('d', text('"\n')),
      attribute('e', text('plain`')),
    ],
    ['a = `say "hi"`', 'b = `\\d+`', 'c = "`\\""', 'd = "\\"\\n"', 'e = "plain`"'],
  ],
  [
    'characters that do not print are escaped as Go does',
    [attribute('a', text('\t\r\0\x07\x7f\u00a0\u2028\u{e0001}é😀'))],
    ['a = "\\t\\r\\x00\\a\\x7f\\u00a0\\u2028\\U000e0001é😀"'],
  ],
  [
    'a short list stands on one line, a longer one has one element a line',
    [
      attribute('a', list(number(1), text('x'))),
      attribute('b', list(text('x'.repeat(50)), text('y'.repeat(40)))),
    ],
    ['a = [1, "x"]', 'b = [', `\t"${'x'.repeat(50)}",`, `\t"${'y'.repeat(40)}",`, ']'],
  ],
  [
    'an object has one field a line and aligned signs, an empty one and an empty list stay short',
    [attribute('a', object({ k: number(1), 'a b': text('x'), l: list(), o: object({}) }))],
    ['a = {', '\tk     = 1,', '\t"a b" = "x",', '\tl     = [],', '\to     = {},', '}'],
  ],
  [
    'a list with an object in it is broken',
    [attribute('a', list(object({ b: list(object({ c: number(1) })) }), path('d', 'e')))],
    ['a = [', '\t{', '\t\tb = [', '\t\t\t{', '\t\t\t\tc = 1,', '\t\t\t},', '\t\t],', '\t},', '\td.e,', ']'],
  ],
  [
    'an object as an argument of a call and as an index',
    [
      attribute('a', { kind: 'call', callee: path('f'), args: [object({ b: number(1) }), number(2)] }),
      attribute('c', { kind: 'index', of: path('d'), index: object({ e: number(1) }) }),
    ],
    ['a = f({', '\tb = 1,', '}, 2)', 'c = d[{', '\te = 1,', '}]'],
  ],
  [
    'a number before a dot is set apart from it',
    [attribute('a', { kind: 'access', of: number(1), name: 'b' })],
    ['a = 1 .b'],
  ],
  [
    'operators have spaces around them, signs none',
    [
      attribute('a', {
        kind: 'binary',
        operator: '+',
        left: { kind: 'unary', operator: '-', operand: number(1) },
        right: { kind: 'paren', inner: { kind: 'unary', operator: '!', operand: path('b') } },
      }),
    ],
    ['a = -1 + (!b)'],
  ],
];

test.each(cases)('%s', async (_, statements, lines) => {
  const printed = printFile({ statements });
  expect(printed).toBe(`${lines.join('\n')}\n`);
  expect(await format([printed])).toEqual([printed]);
});

test('an empty file is empty', () => {
  expect(printFile({ statements: [] })).toBe('');
});

test('an expression alone prints as in an attribute', () => {
  expect(printExpression(path('loki', 'write', 'x', 'receiver'))).toBe('loki.write.x.receiver');
});
