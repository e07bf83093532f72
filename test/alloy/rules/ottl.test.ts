import { checkText } from '../../../lib/alloy';

const output = 'output { traces = [otelcol.exporter.debug.x.input] }';
const exporter =
  'otelcol.exporter.debug "x" { }\notelcol.receiver.otlp "o" {\n http { }\n output { traces = [';

/** What is wrong with a component that has these blocks and attributes. */
function problemsOf(component: string, body: string): readonly string[] {
  const text = `${exporter}${component}.t.input] }\n}\n${component} "t" {\n  ${body}\n  ${output}\n}`;
  return checkText(text, { stability: 'experimental' }).map(
    ({ where, problem, place }) => `${place?.line}:${place?.column} ${where}: ${problem}`,
  );
}

test.each([
  [
    'an unknown function of a statement',
    'otelcol.processor.transform',
    'error_mode = "ignore"\ntrace_statements {\n context = "span"\n statements = [\n  `sett(name, "a")`,\n ]\n}',
    '11:3 otelcol.processor.transform "t": trace_statements.statements: holds "sett(name, \\"a\\")", which is no OTTL at column 1: there is no function sett in the context span; did you mean set?',
  ],
  [
    'an unknown path of a condition of statements',
    'otelcol.processor.transform',
    'trace_statements {\n context = "span"\n conditions = [`nam == "x"`]\n statements = [`set(name, "a")`]\n}',
    '9:16 otelcol.processor.transform "t": trace_statements.conditions: holds "nam == \\"x\\"", which is no OTTL at column 1: there is no path span.nam; did you mean span.name?',
  ],
  [
    'a statement whose context cannot be inferred',
    'otelcol.processor.transform',
    'statements {\n trace = [`set(name, "a")`]\n}',
    '8:11 otelcol.processor.transform "t": statements.trace: holds "set(name, \\"a\\")", which is no OTTL at column 5: no path tells what it works on; begin paths with spanevent, span, scope, resource.',
  ],
  [
    'an editor in a condition of a filter',
    'otelcol.processor.filter',
    'trace_conditions {\n context = "span"\n conditions = [`set(name, "a")`]\n}',
    '9:16 otelcol.processor.filter "t": trace_conditions.conditions: holds "set(name, \\"a\\")", which is no OTTL at column 1: set changes data, and a condition only looks at it; compare values, or call a converter.',
  ],
  [
    'a text of the older filter',
    'otelcol.processor.filter',
    'traces {\n span = [`IsMatch(name, "(")`]\n}',
    '8:10 otelcol.processor.filter "t": traces.span: holds "IsMatch(name, \\"(\\")", which is no OTTL at column 15: pattern of IsMatch is "(", no regular expression of Go (RE2): missing closing ): `(`; correct it.',
  ],
  [
    'a condition of a sampling policy',
    'otelcol.processor.tail_sampling',
    'policy {\n name = "a"\n type = "ottl_condition"\n ottl_condition {\n  error_mode = "ignore"\n  span = [`kind == SPAN_KIND_SERVRE`]\n }\n}',
    '12:11 otelcol.processor.tail_sampling "t": policy.ottl_condition.span: holds "kind == SPAN_KIND_SERVRE", which is no OTTL at column 9: there is no value SPAN_KIND_SERVRE in the context span; did you mean SPAN_KIND_SERVER?',
  ],
])('%s is refused where it stands', (_name, component, body, expected) => {
  expect(problemsOf(component, body)).toEqual([expected]);
});

test('the OTTL of connectors is read', () => {
  const metrics = 'output { metrics = [otelcol.exporter.debug.x.input] }';
  const problems = checkText(
    `otelcol.exporter.debug "x" { }
     otelcol.receiver.otlp "o" {
       http { }
       output { traces = [otelcol.connector.count.c.input, otelcol.connector.signaltometrics.s.input] }
     }
     otelcol.connector.count "c" {
       spans {
         name       = "a"
         conditions = ["nam == 1"]
       }
       ${metrics}
     }
     otelcol.connector.signaltometrics "s" {
       spans {
         name = "a"
         sum { value = "AdjustedCnt()" }
       }
       ${metrics}
     }`,
    { stability: 'experimental' },
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['count-condition', 'alloy']);
  expect(problems.map(({ problem }) => problem)).toEqual([
    'holds "nam == 1", which is no OTTL at column 1: there is no path span.nam; did you mean span.name?',
    'holds "AdjustedCnt()", which is no OTTL at column 1: there is no function AdjustedCnt in the context span; did you mean AdjustedCount?',
  ]);
});

test('what is passed over or only Alloy knows is let through', () => {
  expect(
    problemsOf(
      'otelcol.processor.tail_sampling',
      'policy {\n name = "a"\n type = "always_sample"\n ottl_condition {\n  error_mode = "ignore"\n  span = ["nam"]\n }\n}',
    ),
  ).toEqual([]);
  expect(
    problemsOf(
      'otelcol.processor.transform',
      'trace_statements {\n context = "span"\n statements = [sys.env("STATEMENT")]\n}',
    ),
  ).toEqual([]);
});
