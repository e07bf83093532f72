import { checkText } from '../../../lib/alloy';

/** What is wrong with a stage of loki.process. */
function problemsOf(stage: string): readonly string[] {
  const text = `loki.source.api "a" {\n  http { }\n  forward_to = [loki.process.p.receiver]\n}\nloki.process "p" {\n  forward_to = []\n  ${stage}\n}`;
  return checkText(text).map(
    ({ where, problem, place }) => `${place?.line}:${place?.column} ${where}: ${problem}`,
  );
}

test('a template that Go does not read is refused where it stands', () => {
  expect(problemsOf('stage.template {\n source = "x"\n template = "{{ ToLowr .Value }}"\n}')).toEqual([
    '9:13 loki.process "p": stage.template.template: holds "{{ ToLowr .Value }}", which is no template of Go at line 1, column 4: there is no function ToLowr; did you mean ToLower?',
  ]);
});

test('a replacement is a template too, and so is what stands in stage.match', () => {
  const stage =
    'stage.match {\n selector = "{a=\\"b\\"}"\n stage.replace {\n  expression = "(a)"\n  replace = "{{ if .Value }}"\n }\n}';
  expect(problemsOf(stage).map((problem) => problem.slice(problem.indexOf(': {')))).toHaveLength(1);
  expect(problemsOf(stage)[0]).toContain('{{if}} is not closed; write {{end}}.');
});

test('right templates, plain texts and what only Alloy knows are let through', () => {
  expect(problemsOf('stage.template {\n source = "x"\n template = "{{ .Value | ToUpper }}"\n}')).toEqual([]);
  expect(problemsOf('stage.replace {\n expression = "(a)"\n replace = "}} ***"\n}')).toEqual([]);
  expect(problemsOf('stage.template {\n source = "x"\n template = sys.env("TEMPLATE")\n}')).toEqual([]);
});
