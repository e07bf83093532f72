import fc, { type GeneratorValue } from 'fast-check';
import type { Block, Node, Statement } from '../../lib/alloy/syntax/node';
import { parseExpression, parseFile } from '../../lib/alloy/syntax/parse';
import { printFile } from '../../lib/alloy/syntax/print';

export const seed = 20261128;
export const count = 2400;

/**
 * Right texts that load without a network; `@` begins every label. Where an address or a regular expression belongs, no
 * object is put: `alloy validate` 1.19.2 panics of it, and with it all verdicts are gone.
 */
const bases: readonly string[] = [
  'prometheus.scrape "@s" { targets = [{"__address__" = "localhost:1", "port" = 8080}] forward_to = [prometheus.remote_write.@w.receiver] scrape_interval = "30s" scrape_timeout = "5s" sample_limit = 100 honor_labels = true clustering { enabled = true } basic_auth { username = "u" password = sys.env("P") } tls_config { ca_file = "/ca" min_version = "TLS12" insecure_skip_verify = false } } prometheus.remote_write "@w" { external_labels = { cluster = "a" } endpoint { url = "http://localhost/push" queue_config { capacity = 10 max_backoff = "5s" } write_relabel_config { action = "keep" source_labels = ["a"] regex = "b.*" } } wal { truncate_frequency = "2h" } }',
  'loki.write "@w" { max_streams = 5 endpoint { url = "http://localhost/push" batch_size = "1MiB" batch_wait = "1s" remote_timeout = "10s" headers = { a = "b" } } } loki.process "@p" { forward_to = [loki.write.@w.receiver] stage.json { expressions = { level = "", ts = "time" } drop_malformed = true } stage.labels { values = { level = "" } } stage.drop { older_than = "1h" drop_counter_reason = "old" } stage.regex { expression = "(?P<a>[a-z]+)" } stage.truncate { rule { limit = "1KiB" suffix = "..." } } stage.limit { rate = 5 burst = 10 } }',
  'loki.relabel "@r" { forward_to = [] max_cache_size = 10 rule { action = "replace" source_labels = ["a", "b"] target_label = "c" separator = ";" replacement = "$1" } rule { action = "hashmod" source_labels = ["a"] modulus = 4 target_label = "shard" } rule { action = "labeldrop" regex = "tmp_.*" } }',
  'discovery.relabel "@r" { targets = array.concat([{"__address__" = "a"}], discovery.file.@f.targets) rule { action = "lowercase" source_labels = ["a"] target_label = "b" } } discovery.file "@f" { files = ["/a.json"] refresh_interval = "1m" }',
  'discovery.hetzner "@h" { role = "hcloud" port = 80 refresh_interval = "1m" bearer_token = sys.env("T") }',
  'discovery.http "@h" { url = "http://localhost/targets" refresh_interval = "1m" authorization { type = "Bearer" credentials_file = "/token" } }',
  'discovery.dns "@d" { names = ["a.b"] type = "A" port = 80 refresh_interval = "30s" }',
  'otelcol.processor.batch "@b" { timeout = "5s" send_batch_size = 100 send_batch_max_size = 200 metadata_keys = ["a"] output { traces = [otelcol.exporter.otlphttp.@e.input] } } otelcol.exporter.otlphttp "@e" { encoding = "proto" client { endpoint = "http://localhost" compression = "gzip" timeout = "5s" headers = { a = "b" } tls { insecure = true } } retry_on_failure { multiplier = 1.5 initial_interval = "1s" } sending_queue { queue_size = 100 num_consumers = 2 sizer = "items" } }',
  'otelcol.processor.memory_limiter "@m" { check_interval = "1s" limit = "100MiB" spike_limit = "20MiB" output { metrics = [otelcol.exporter.prometheus.@p.input] } } otelcol.exporter.prometheus "@p" { forward_to = [prometheus.relabel.@r.receiver] gc_frequency = "5m" add_metric_suffixes = true } prometheus.relabel "@r" { forward_to = [] max_cache_size = 10 rule { action = "drop" source_labels = ["a"] regex = "b" } }',
  'otelcol.processor.interval "@i" { interval = "30s" passthrough { gauge = true summary = false } output { metrics = [otelcol.processor.deltatocumulative.@d.input] } } otelcol.processor.deltatocumulative "@d" { max_stale = "5m" max_streams = 100 output { metrics = [otelcol.exporter.debug.@x.input] } } otelcol.exporter.debug "@x" { verbosity = "basic" sampling_initial = 2 }',
  'otelcol.processor.tail_sampling "@t" { decision_wait = "5s" num_traces = 10 policy { name = "a" type = "latency" latency { threshold_ms = 100 } } policy { name = "b" type = "status_code" status_code { status_codes = ["ERROR"] } } output { traces = [otelcol.exporter.debug.@x.input] } } otelcol.exporter.debug "@x" { }',
  'otelcol.auth.basic "@a" { username = "u" password = sys.env("HOME") } otelcol.auth.bearer "@b" { token = sys.env("HOME") scheme = "Bearer" } otelcol.auth.headers "@h" { header { key = "a" value = sys.env("HOME") action = "upsert" } }',
  'prometheus.exporter.self "@s" { } prometheus.scrape "@m" { targets = prometheus.exporter.self.@s.targets forward_to = [] scrape_protocols = ["OpenMetricsText1.0.0", "PrometheusText0.0.4"] metrics_path = "/m" params = { a = ["b"] } }',
  'declare "@part" { argument "to" { comment = "where to" } argument "size" { optional = true default = 5 } prometheus.scrape "n" { targets = [] forward_to = argument.to.value sample_limit = argument.size.value } prometheus.relabel "r" { forward_to = argument.to.value } export "receiver" { value = prometheus.relabel.r.receiver } } @part "@i" { to = [] size = 7 } prometheus.scrape "@s" { targets = [] forward_to = [@part.@i.receiver] }',
  'foreach "@f" { collection = [{name = "a"}, {name = "b"}] var = "each" id = "name" template { prometheus.exporter.self "s" { } discovery.relabel "t" { targets = [{"__address__" = each["name"]}] rule { action = "keep" source_labels = ["a"] regex = "b" } } } }',
  'local.file_match "@m" { path_targets = [{"__path__" = "/tmp/*.log"}] } loki.source.file "@f" { targets = local.file_match.@m.targets forward_to = [] tail_from_end = true decompression { enabled = true initial_delay = "1s" format = "gz" } }',
];

/** Values that fit somewhere and nowhere. None is known to Alloy alone, as that of an environment variable is. */
const values: readonly string[] = [
  ...[
    '1',
    '-1',
    '1.5',
    '"1"',
    '"1.5"',
    '"a"',
    '""',
    'true',
    '"true"',
    'null',
    '[]',
    '[1]',
    '["a"]',
    '{}',
    '{ a = 1 }',
  ],
  ...[
    '"10s"',
    '"+30s"',
    '"10"',
    '"1m30s"',
    '"1 m"',
    '"10MiB"',
    '"63KiB488B"',
    '".5MiB"',
    '"10mib"',
    '"10M"',
    '"10MB"',
  ],
  ...[
    'sys.env()',

    'sys.env("A", "B")',
    'sys.nothing("A")',
    'nothing("A")',

    'constants.host',
    'constants',
    'sys.env',
  ],
  ...[
    '1 + 2',
    '"a" + "b"',
    '1 + "a"',
    '-true',
    '!1',
    '!true',
    '1 < 2',
    '"a" < "b"',
    '[1] + [2]',
    'true || 1',
    '2 ^ 3',
    '7 / 0',
  ],
  ...[
    'string.to_lower("GZIP")',
    'string.format("%ds", 5)',
    'string.join(["a", "b"], ",")',
    'string.join("a", ",")',
    'coalesce("", "a")',
    'array.concat(["a"], [])',
    'array.concat("a")',
    'encoding.from_json("{}")',
    'encoding.from_json("{")',
    '[1, 2][0]',
    '[1][5]',
    '{ a = "b" }["a"]',
    '{ a = "b" }.a',
    '{ a = "b" }.b',
    '"a".b',

    'absent.of.all',
    'prometheus.remote_write.absent.receiver',
  ],
];

/** A text of one line with a line for each statement: what stands in brackets or in an object stays together. */
function inLines(text: string): string {
  const open: string[] = [];
  const words = text.match(/"(?:[^"\\]|\\.)*"|[{}[\]()]|[^"{}[\]()]+/g) ?? [];
  return words
    .map((word, index) => {
      const block = word === '{' && !/[=,([]\s*$/.test(words[index - 1] ?? '');
      if (/^[{[(]$/.test(word)) open.push(block ? 'block' : word);
      const closed = /^[}\])]$/.test(word) ? open.pop() : undefined;
      const top = open.at(-1);
      if (block) return '{\n';
      if (closed === 'block') return '\n}\n';
      return top === 'block' || top === undefined ? word.replace(/ (?=\w+ = )| (?=[\w.]+ $)/g, '\n') : word;
    })
    .join('');
}

/** Texts of two or more components with one to three things changed, the same ones every time. */
export function mutatedTexts(): readonly string[] {
  return fc.sample(fc.gen(), { numRuns: count, seed }).map((g, index) => {
    const base = bases[index % bases.length] ?? '';
    const text = inLines(base.replaceAll('@', `t${index}_`));
    let { statements } = parseFile(text);
    for (let change = g(fc.nat, 2); change >= 0; change -= 1) statements = changed(g, statements, true);
    return printFile({ statements });
  });
}

/** @param top whether they are the blocks of a file: an attribute there would end the reading of all files */
function changed(g: GeneratorValue, statements: readonly Statement[], top = false): readonly Statement[] {
  const at = g(fc.nat, Math.max(statements.length - 1, 0));
  const chosen = statements[at];
  if (!chosen) return statements;
  const others = (replacement: readonly Statement[]) => [
    ...statements.slice(0, at),
    ...replacement,
    ...statements.slice(at + 1),
  ];
  if (chosen.kind === 'block' && g(fc.nat, 9) < 8) {
    const body = { statements: changed(g, chosen.body.statements) };
    return others([{ ...chosen, body }]);
  }
  return others(chosen.kind === 'block' ? changedBlock(g, chosen, top) : changedAttribute(g, chosen));
}

function changedBlock(g: GeneratorValue, block: Block, top: boolean): readonly Statement[] {
  switch (g(fc.nat, 5)) {
    case 0:
      return [];
    case 1:
      return [block, block];
    case 2:
      // Without a label at the top, a block would be what references of other files find.
      return top ? [block] : [{ ...block, label: block.label === undefined ? 'label' : undefined }];
    case 3:
      return [{ ...block, name: `${block.name}x` }];
    case 4:
      return [
        {
          ...block,
          body: {
            statements: [...block.body.statements, { kind: 'attribute', name: 'enabled', value: value(g) }],
          },
        },
      ];
    default:
      return top || block.name.includes('.')
        ? [block]
        : [{ kind: 'attribute', name: block.name, value: value(g) }];
  }
}

function changedAttribute(
  g: GeneratorValue,
  attribute: Extract<Statement, { kind: 'attribute' }>,
): readonly Statement[] {
  switch (g(fc.nat, 11)) {
    case 0:
      return [];
    case 1:
      return [attribute, attribute];
    case 2:
      return [{ ...attribute, name: `${attribute.name}x` }];
    case 3:
      return [{ kind: 'block', name: attribute.name, body: { statements: [] } }];
    default:
      return [{ ...attribute, value: /url|regex/.test(attribute.name) ? plain(value(g)) : value(g) }];
  }
}

function plain(node: Node): Node {
  return node.kind === 'object' ? { kind: 'literal', value: 'a' } : node;
}

function value(g: GeneratorValue): Node {
  return parseExpression(values[g(fc.nat, values.length - 1)] ?? 'null');
}
