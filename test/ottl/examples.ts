import type { OttlTexts } from '../../lib/alloy/ottl/check';

type Where = Pick<OttlTexts, 'component' | 'signal' | 'context'>;

const statements = (where: Where, ...texts: readonly string[]): OttlTexts[] =>
  texts.map((text) => ({ ...where, statements: [text] }));
const conditions = (where: Where, ...texts: readonly string[]): OttlTexts[] =>
  texts.map((text) => ({ ...where, conditions: [text] }));
const expressions = (where: Where, ...texts: readonly string[]): OttlTexts[] =>
  texts.map((text) => ({ ...where, expressions: [text] }));

const transform = (signal: string, context: string): Where => ({ component: 'transform', signal, context });
const filter = (signal: string, context: string): Where => ({ component: 'filter', signal, context });

/** Right OTTL of every component that takes it, with every part of the language in it. */
export const examples: readonly OttlTexts[] = [
  ...statements(
    transform('trace', 'span'),
    'set(attributes["team"], "shop")',
    'set(span.attributes["http.route"], span.name) where span.kind == SPAN_KIND_SERVER and not IsMatch(name, "^/")',
    'set(status.code, STATUS_CODE_ERROR) where attributes["http.response.status_code"] >= 500',
    'replace_pattern(name, "/[0-9]+", "/{id}")',
    'replace_pattern(attributes["url.full"], "token=([^&]*)", "$$1", SHA256)',
    'replace_all_patterns(attributes, "value", "[0-9]{16}", "****")',
    'replace_all_matches(attributes, "/user/*/list", "/user/{id}/list")',
    'replace_match(attributes["http.target"], "/a/*", "/a", ToLowerCase, "<%s>")',
    'delete_key(attributes, "http.request.header.cookie")',
    'delete_matching_keys(resource.attributes, "^process\\\\.")',
    'keep_keys(resource.attributes, ["service.name", "service.namespace", attributes["key"]])',
    'keep_matching_keys(attributes, "(?i)^http")',
    'limit(attributes, 100, ["http.route"])',
    'truncate_all(attributes, 4096)',
    'truncate_all(attributes, 100, utf8_safe=true, truncation_marker="...")',
    'merge_maps(attributes, ParseJSON(attributes["json"]), "upsert")',
    'flatten(attributes, prefix="app", depth=2)',
    'set(attributes["duration"], Milliseconds(end_time - start_time))',
    'set(attributes["half"], (end_time_unix_nano - start_time_unix_nano) / 2 * 1.5 + 1)',
    'set(attributes["negative"], -5 + -attributes["n"] - (+3))',
    'set(attributes["joined"], Concat([attributes["a"], "b", 3, true, nil], ": "))',
    'set(attributes["id"], trace_id.string) where trace_id != TraceID(0x00000000000000000000000000000000)',
    'set(attributes["first"], Split(attributes["list"], ",")[0])',
    'set(attributes["inner"], ParseJSON(attributes["json"])["a"]["b"])',
    'set(attributes["by key"], attributes[Concat(["a", "b"], ".")])',
    'set(attributes["map"], {"a": 1, "b": [1, 2.5, "x"], "c": {"d": nil}})',
    'set(trace_state["vendor"], "x") where IsRootSpan()',
    'set(resource.schema_url, "") where resource.dropped_attributes_count == 0',
    'set(scope.name, instrumentation_scope.version)',
    'set(cache["x"], UUID())',
    'set(attributes["day"], FormatTime(Now(), "%Y-%m-%d"))',
    'set(start_time, Time("2026-01-02", "%Y-%m-%d"))',
    'set_semconv_span_name("1.37.0")',
    'append(attributes["tags"], values=["a", "b"])',
    'set(attributes["tenant"], otelcol.client.metadata["x-tenant"])',
    'set(attributes["escaped"], "a \\"quoted\\" \\\\ text\\n\\u00e4")',
    'set(attributes["bool"], true) where (name == "a" or name == "b") and (status.message != "" or not (kind == 2))',
    'set(attributes["none"], nil) where attributes["x"] == nil or true',
  ),
  ...statements(
    transform('trace', 'spanevent'),
    'set(attributes["span"], span.name) where spanevent.name == "exception"',
    'set(time, span.start_time)',
  ),
  ...statements(
    transform('trace', 'resource'),
    'set(attributes["service.name"], "x") where attributes["service.name"] == nil',
    'delete_key(resource.attributes, "a")',
  ),
  ...statements(transform('trace', 'scope'), 'set(name, "x") where version == "1"'),
  ...statements(
    transform('metric', 'metric'),
    'scale_metric(1000.0, "ms") where unit == "s"',
    'convert_sum_to_gauge() where name == "up"',
    'convert_gauge_to_sum("cumulative", true)',
    'extract_count_metric(true, "_n") where type == METRIC_DATA_TYPE_HISTOGRAM',
    'extract_sum_metric(false)',
    'extract_percentile_metric(99.0)',
    'aggregate_on_attributes("sum", ["a", "b"])',
    'aggregate_on_attribute_value("max", "a", ["x", "y"], "z")',
    'convert_exponential_histogram_to_histogram("random", [0.0, 10.0])',
    'copy_metric(name="x", unit="By")',
    'set(aggregation_temporality, AGGREGATION_TEMPORALITY_DELTA)',
  ),
  ...statements(
    transform('metric', 'datapoint'),
    'set(attributes["metric"], metric.name) where metric.is_monotonic == true',
    'convert_summary_sum_val_to_sum("delta", true)',
    'merge_histogram_buckets(0.5)',
    'set(value_double, Double(attributes["n"]) * 2.0) where flags == FLAG_NO_RECORDED_VALUE',
  ),
  ...statements(
    transform('log', 'log'),
    'merge_maps(attributes, ParseKeyValue(body, "=", " "), "insert") where IsString(body)',
    'set(severity_number, SEVERITY_NUMBER_WARN) where severity_text == "warning"',
    'set(body, Format("%s: %d", [severity_text, 5]))',
    'set(attributes["parts"], ExtractPatterns(body.string, "^(?P<a>[a-z]+)"))',
    'set(body["a"]["b"][0], Substring(event_name, 0, 3))',
    'set(attributes["net"], IsInCIDR(attributes["ip"], ["10.0.0.0/8", "fc00::/7"]))',
    'set(attributes["csv"], ParseCSV(body, "a,b", delimiter=";", mode="lazyQuotes"))',
    'set(attributes["clf"], ParseCLF(body, "combined"))',
    'set(attributes["case"], ConvertCase(event_name, "snake"))',
    'set(attributes["sorted"], Sort(attributes["list"], "desc"))',
    'set(attributes["either"], Coalesce([attributes["a"], attributes["b"], 0]))',
  ),
  {
    component: 'transform',
    signal: 'trace',
    context: '',
    statements: ['set(span.name, "a")', 'set(resource.attributes["a"], span.kind)'],
  },
  {
    component: 'transform',
    signal: 'log',
    context: '',
    statements: ['set(log.severity_number, SEVERITY_NUMBER_INFO)'],
  },
  {
    component: 'transform',
    signal: 'metric',
    context: '',
    statements: ['extract_sum_metric(true) where resource.attributes["x"] == 1'],
  },
  {
    component: 'transform',
    signal: 'trace',
    context: '',
    statements: ['set(resource.attributes["x"], SPAN_KIND_CLIENT)'],
  },
  {
    component: 'transform',
    signal: 'trace',
    context: 'span',
    statements: ['set(name, "x")'],
    conditions: ['attributes["a"] == 1', 'span.attributes["b"] != nil', 'resource.attributes["c"] == "d"'],
  },
  ...conditions(
    filter('trace', 'span'),
    'IsMatch(name, "^/health") and kind == SPAN_KIND_SERVER',
    'end_time - start_time > Duration("1s")',
    'span.attributes["a"] in_not_there == 1'.replace(' in_not_there', ''),
    'HasPrefix(attributes["url.path"], "/ready")',
    'not IsRootSpan() and (attributes["a"] == 1.5 or Len(events) > 2)',
    'parent_span_id == SpanID(0x0000000000000000)',
  ),
  ...conditions(
    filter('trace', ''),
    'span.name == "a"',
    'resource.attributes["a"] == nil',
    'scope.name == "x"',
    'spanevent.name == "x" and span.kind == 1',
  ),
  ...conditions(
    filter('log', ''),
    'log.severity_number < SEVERITY_NUMBER_WARN',
    'IsMatch(log.body.string, "debug")',
  ),
  ...conditions(
    filter('metric', ''),
    'metric.name == "up" and datapoint.value_int == 1',
    'HasAttrOnDatapoint("a", "b") and metric.unit == "s"',
  ),
  ...conditions(
    { component: 'filterOld', signal: 'trace', context: 'span' },
    'attributes["a"] == 1',
    'resource.attributes["a"] == span.name',
  ),
  ...conditions(
    { component: 'filterOld', signal: 'trace', context: 'spanevent' },
    'attributes["a"] == span.attributes["b"]',
  ),
  ...conditions(
    { component: 'filterOld', signal: 'metric', context: 'metric' },
    'HasAttrKeyOnDatapoint("a")',
    'type == METRIC_DATA_TYPE_SUM',
  ),
  ...conditions(
    { component: 'filterOld', signal: 'metric', context: 'datapoint' },
    'metric.name == "x" and count > 5',
  ),
  ...conditions(
    { component: 'filterOld', signal: 'log', context: 'log' },
    'IsMatch(body, "a") or severity_number == 5',
  ),
  ...conditions(
    { component: 'count', signal: 'trace', context: 'span' },
    'attributes["a"] == "b"',
    'span.status.code == STATUS_CODE_ERROR',
  ),
  ...conditions(
    { component: 'count', signal: 'log', context: 'log' },
    'resource.attributes["a"] == log.body',
  ),
  ...conditions(
    { component: 'signaltometrics', signal: 'trace', context: 'span' },
    'IsString(attributes["a"])',
  ),
  ...expressions(
    { component: 'signaltometrics', signal: 'trace', context: 'span' },
    'Int(AdjustedCount())',
    'Seconds(end_time - start_time)',
    'attributes["n"] * 2',
  ),
  ...expressions({ component: 'signaltometrics', signal: 'log', context: 'log' }, 'Len(body.string)'),
  ...expressions(
    { component: 'signaltometrics', signal: 'metric', context: 'datapoint' },
    'value_double',
    'Double(metric.name)',
  ),
];
