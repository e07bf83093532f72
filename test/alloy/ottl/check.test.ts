import { checkOttl } from '../../../lib/alloy/ottl';
import { placeOf } from '../../../lib/alloy/ottl/problem';

/** What is wrong with a statement on a span. */
function problemOf(text: string): string | undefined {
  const [problem] = checkOttl({
    component: 'transform',
    signal: 'trace',
    context: 'span',
    statements: [text],
  });
  return problem && `${placeOf(text, problem)}: ${problem.problem}; ${problem.advice}`;
}

test.each([
  ['set(attributes["a", 1)', 'column 19: "," cannot stand there; write "]" before it, or remove it'],
  ['set(attributes["a"], "b', 'column 22: there is a quote that is not closed; close it'],
  ["set(name, 'a')", 'column 11: "\'" begins no word of OTTL; write double quotes'],
  ['set(name, "\\q")', 'column 12: \\q is no escape of Go; write \\\\ for a backslash'],
  ['set(name,\n "a"', 'line 2, column 5: the text ends too early; write ")" or "," there'],
  [
    'Concat(["a"], "")',
    'column 1: Concat only gives a value; begin with an editor, whose name is in lower case',
  ],
  ['set(name)', 'column 1: set is called with 1 argument, but it takes 2; write set(target, value)'],
  ['set("a", name)', 'column 5: target of set is no path; write what is changed, such as attributes'],
  ['set(name, tolowercase(name))', 'column 11: tolowercase gives no value; did you mean ToLowerCase'],
  [
    'limit(attributes, "5", [])',
    'column 19: limit of limit has to be known before the data comes; write a whole number',
  ],
  [
    'truncate_all(attributes, 5, utf_safe=true)',
    'column 29: truncate_all has no parameter utf_safe; did you mean utf8_safe',
  ],
  [
    'set(name, "a") where name == 1 andd true',
    'column 32: "andd" cannot stand there; remove it, or complete what is before it',
  ],
  [
    'set(log.body, "a")',
    'column 5: there is no path span.log.body; the contexts are instrumentation_scope, otelcol, resource, scope, span; write one of',
  ],
  ['set(name["a"], "b")', 'column 5: span.name takes no key in square brackets; remove the key'],
  [
    'set(cache["a"], (x) => x)',
    'column 21: "=>" makes a lambda expression, which Alloy does not switch on; write it without',
  ],
  [
    'merge_maps(attributes, cache, "replace")',
    'column 31: strategy of merge_maps is "replace"; write insert, update, upsert',
  ],
])('%s is refused with its place and what to do', (text, expected) => {
  expect(problemOf(text)?.slice(0, expected.length)).toBe(expected);
});

test('an error mode that ignores does not matter: the place of a typo is found all the same', () => {
  expect(problemOf('set(attributes["a"], SPAN_KIND_SERVER) where kind = 2')).toMatch(/^column 51/);
});

test.each([
  ['brackets', `set(name, ${'('.repeat(10_000)}1${')'.repeat(10_000)})`],
  ['lists', `set(name, ${'['.repeat(10_000)}`],
  ['keys', `set(name, ${'attributes['.repeat(10_000)}`],
])('10,000 levels of %s are refused with the limit', (_name, text) => {
  expect(problemOf(text)).toContain('more than 100 brackets stand in one another');
});

test('100 levels of brackets are read, and 10,000 terms', () => {
  expect(problemOf(`set(name, ${'('.repeat(99)}1${')'.repeat(99)})`)).toBeUndefined();
  expect(problemOf(`set(name, "a") where ${'('.repeat(99)}true${')'.repeat(99)}`)).toBeUndefined();
  expect(problemOf(`set(name, "a") where ${Array(10_000).fill('name == "a"').join(' or ')}`)).toBeUndefined();
});
