import { checkOttl } from './real-parser';

test('a statement with a known function and path is accepted', async () => {
  const errors = await checkOttl([
    { context: 'span', kind: 'statement', text: 'set(attributes["a"], "b") where name == "x"' },
    { context: 'resource', kind: 'statement', text: 'delete_key(resource.attributes, "service.version")' },
  ]);
  expect(errors).toEqual([undefined, undefined]);
});

test('functions of the transform processor are known beside the standard ones', async () => {
  const errors = await checkOttl([{ context: 'metric', kind: 'statement', text: 'scale_metric(1000.0)' }]);
  expect(errors).toEqual([undefined]);
});

test('a missing bracket is refused with its place', async () => {
  const errors = await checkOttl([{ context: 'span', kind: 'statement', text: 'set(attributes["a", 1)' }]);
  expect(errors).toEqual(['statement has invalid syntax: 1:15: unexpected token "[" (expected ")" Key*)']);
});

test('an unknown function is refused by its name', async () => {
  const [error] = await checkOttl([{ context: 'log', kind: 'statement', text: 'set_body("x")' }]);
  expect(error).toContain('undefined function "set_body"');
});

test('an unknown path is refused', async () => {
  const [error] = await checkOttl([{ context: 'span', kind: 'condition', text: 'span.nam == "x"' }]);
  expect(error).toContain('"nam"');
});

test('conditions are accepted in every context', async () => {
  const errors = await checkOttl([
    { context: 'span', kind: 'condition', text: 'IsRootSpan() and span.name == "GET /health"' },
    { context: 'spanevent', kind: 'condition', text: 'spanevent.name == "retry"' },
    { context: 'log', kind: 'condition', text: 'log.severity_number < SEVERITY_NUMBER_WARN' },
    { context: 'metric', kind: 'condition', text: 'metric.name == "up"' },
    { context: 'datapoint', kind: 'condition', text: 'metric.name == "up" and datapoint.value_int == 1' },
    { context: 'resource', kind: 'condition', text: 'attributes["service.name"] == nil' },
    { context: 'scope', kind: 'condition', text: 'scope.name == "io.opentelemetry.http"' },
  ]);
  expect(errors).toEqual(Array.from({ length: 7 }));
});
