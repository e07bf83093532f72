import { checkTemplate, templateSentence } from '../../../lib/alloy/go-template';

/** What is wrong with a template, without the template. */
function problemOf(text: string): string | undefined {
  const problem = checkTemplate(text, 'lokiProcess');
  return (
    problem &&
    templateSentence(text, problem).replace(`${JSON.stringify(text)}, which is no template of Go at `, '')
  );
}

test.each([
  ['{{ Tolower .Value }}', 'line 1, column 4: there is no function Tolower; did you mean ToLower?'],
  ['{{ .Value', 'line 1, column 10: an action is not closed; end it with }}.'],
  ['{{ if .x }}a', 'line 1, column 1: {{if}} is not closed; write {{end}}.'],
  ['a\n{{ end }}', 'line 2, column 1: {{end}} ends nothing; remove it.'],
  ['{{ $valeu }}', 'line 1, column 4: there is no variable $valeu; declare it: $valeu := .Value.'],
  ['{{ $value := 1 }}{{ $valeu }}', 'line 1, column 21: there is no variable $valeu; did you mean $value?'],
  ['{{ break }}', 'line 1, column 4: {{break}} stands outside {{range}}; remove it.'],
  [
    '{{ .x | 5 }}',
    'line 1, column 9: 5 stands behind |, but it is no function; write a function or a field there.',
  ],
  ['{{ ( .x }}', 'line 1, column 9: a ( is not closed; write ) before }}.'],
  ['{{ "a }}', 'line 1, column 4: a quote is not closed; close it in the same line.'],
  ['{{ if }}{{ end }}', 'line 1, column 7: {{if}} has no value; write one.'],
])('%s is refused with its place and what to do', (text, expected) => {
  expect(problemOf(text)).toBe(expected);
});

test('functions of loki.process are unknown where Go is alone', () => {
  expect(checkTemplate('{{ ToLower . }}', 'builtin')?.problem).toBe('there is no function ToLower');
  expect(checkTemplate('{{ printf "%s" . }}', 'builtin')).toBeUndefined();
});

test('10,000 actions in one another, and as many after one another, are read', () => {
  expect(problemOf('{{ if .x }}'.repeat(10_000) + '{{ end }}'.repeat(10_000))).toBeUndefined();
  expect(problemOf(`{{ if .x }}${'{{ else if .y }}'.repeat(10_000)}{{ end }}`)).toBeUndefined();
  expect(problemOf('{{ .x }} '.repeat(10_000))).toBeUndefined();
});

test('10,000 brackets in one another are refused with the limit', () => {
  expect(problemOf(`{{ ${'('.repeat(10_000)}1${')'.repeat(10_000)} }}`)).toContain(
    'more than 500 brackets stand in one another',
  );
});
