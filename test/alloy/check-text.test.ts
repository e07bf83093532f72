import { checkText, checkTexts, errorOf, type OwnRule, ownRules, Raw } from '../../lib/alloy';
import { newConfig } from './new-config';

const scrape = (more: string) => `prometheus.scrape "s" {\n\ttargets = []\n\tforward_to = []\n\t${more}\n}\n`;
const push = 'endpoint {\n\t\turl = "http://loki/loki/api/v1/push"\n\t}';

/** What the text shows, the text, and what is said of it where Alloy refuses it. */
const refused: readonly (readonly [what: string, text: string, sentence: string])[] = [
  [
    'an unknown attribute',
    scrape('bogus = 1'),
    '4:2: prometheus.scrape "s": bogus: "bogus" is not an argument',
  ],
  ['an unknown component', 'loki.wrote "w" { }', '1:1: loki.wrote "w": there is no component loki.wrote'],
  [
    'a missing value',
    'loki.write "w" {\n\tendpoint { }\n}',
    '2:2: loki.write "w": endpoint[0].url: a value is required',
  ],
  [
    'a duration that is none',
    scrape('scrape_interval = "often"'),
    '4:20: prometheus.scrape "s": scrape_interval: a duration such as',
  ],
  [
    'a component without a label',
    'prometheus.exporter.self { }',
    '1:1: prometheus.exporter.self: a label is needed',
  ],
  [
    'an export that there is not',
    `loki.write "w" {\n\t${push}\n}\nloki.source.api "i" {\n\tforward_to = [loki.write.w.input]\n}`,
    '7:29: loki.source.api "i": forward_to: loki.write.w.input is no export',
  ],
  [
    'an export of every object of JavaScript',
    `loki.write "w" {\n\t${push}\n}\nlocal.file "f" {\n\tfilename = loki.write.w.toString\n}`,
    '7:26: local.file "f": filename: loki.write.w.toString is no export',
  ],
  [
    'logs into metrics',
    'prometheus.remote_write "w" {\n\tendpoint {\n\t\turl = "http://m"\n\t}\n}\nloki.source.api "i" {\n\tforward_to = [prometheus.remote_write.w.receiver]\n}',
    '7:16: loki.source.api "i": forward_to[0]: a reference of type loki.LogsReceiver is needed',
  ],
  [
    'an attribute twice',
    scrape('forward_to = []'),
    '4:2: prometheus.scrape "s": forward_to: the attribute stands there already',
  ],
  [
    'a block twice',
    scrape('clustering {\n\t\tenabled = true\n\t}\n\tclustering { }'),
    '4:2: prometheus.scrape "s": clustering: the block may stand once',
  ],
  [
    'a reference to nothing in a declare',
    'declare "part" {\n\tlocal.file "f" {\n\t\tfilename = local.file.absent.content\n\t}\n}',
    '3:14: local.file "f": filename: local.file.absent.content refers to a component',
  ],
  [
    'a missing argument of a custom component',
    'declare "part" {\n\targument "to" { }\n}\npart "one" { }',
    '4:1: part "one": declare "part" needs the argument "to"',
  ],
  [
    'an unknown argument of a custom component',
    'declare "part" { }\npart "one" {\n\tto = 1\n}',
    '3:2: part "one": "to" is not an argument of declare "part"',
  ],
  [
    'an argument of the wrong type',
    'declare "part" {\n\targument "to" { }\n\tprometheus.scrape "s" {\n\t\ttargets = []\n\t\tforward_to = argument.to.value\n\t}\n}\npart "one" {\n\tto = "x"\n}',
    '5:16: prometheus.scrape "s": forward_to: a list is needed, not "x"',
  ],
  [
    'too many arguments of a function',
    'local.file "f" {\n\tfilename = sys.env("A", "B")\n}',
    '2:13: local.file "f": filename: sys.env: it takes 1 argument, not 2',
  ],
  [
    'an unknown function',
    'local.file "f" {\n\tfilename = sys.environ("A")\n}',
    '2:17: local.file "f": filename: there is no field "environ"',
  ],
  [
    'an unknown constant',
    'local.file "f" {\n\tfilename = constants.host\n}',
    '2:23: local.file "f": filename: there is no field "host"',
  ],
  [
    'a foreach without a collection',
    'foreach "x" {\n\tvar = "item"\n\ttemplate { }\n}',
    '1:1: foreach "x": collection: a value is required',
  ],
  [
    'an item without the field',
    'foreach "x" {\n\tcollection = [{ a = "b" }]\n\tvar = "item"\n\ttemplate {\n\t\tlocal.file "f" {\n\t\t\tfilename = item.c\n\t\t}\n\t}\n}',
    '6:20: local.file "f": filename: there is no field "c"',
  ],
  [
    'a label on a block inside',
    'loki.write "w" {\n\tendpoint "x" {\n\t\turl = "http://l"\n\t}\n}',
    '2:2: loki.write "w": endpoint[0]: the block carries no label',
  ],
  ['a value outside its enum', 'logging {\n\tlevel = "loud"\n}', '2:10: logging: level: one of'],
  [
    'a value outside a list that only the load knows',
    'discovery.hetzner "h" {\n\trole = "cloud"\n}',
    '2:9: discovery.hetzner "h": role: one of "robot", "hcloud" is needed',
  ],
  [
    'text for a truth value',
    scrape('honor_labels = "true"'),
    '4:17: prometheus.scrape "s": honor_labels: true or false is needed',
  ],
  [
    'a size with the unit of another family',
    scrape('body_size_limit = "10mib"'),
    '4:20: prometheus.scrape "s": body_size_limit: a size such as',
  ],
  ['a size without a unit', scrape('body_size_limit = "10"'), 'body_size_limit: a size such as'],
  [
    'two ways to authenticate',
    scrape('bearer_token_file = "/t"\n\tbasic_auth { }'),
    'at most one of basic_auth, authorization',
  ],
  [
    'a stage of matches without a stage',
    'loki.process "p" {\n\tforward_to = []\n\tstage.match {\n\t\tselector = "{a=`b`}"\n\t}\n}',
    'what matches has to pass a stage',
  ],
  [
    'a period of nothing, of which Alloy panics',
    'local.file_match "m" {\n\tpath_targets = []\n\tsync_period = "0s"\n}',
    'sync_period is 0s; it must be more than 0',
  ],
  ['an attribute at the top', 'level = "info"', '1:1: level: an attribute stands at the top'],
  [
    'an import of a list, eighteen levels deep',
    `import.string "x" {\n\tcontent = ${'['.repeat(18)}1${']'.repeat(18)}\n}`,
    '2:12: import.string "x": content: text or a secret is needed',
  ],
  [
    'a component that is not yet stable',
    'otelcol.receiver.fluentforward "r" {\n\tendpoint = "localhost:8006"\n\toutput { }\n}',
    'the component is experimental, and the configuration allows generally-available',
  ],
];

const messages = (text: string, without: readonly OwnRule[] = ownRules, stability?: 'experimental') =>
  checkText(text, { without, stability }).map((problem) => errorOf(problem).message);

test.each(refused)('%s is refused with its place', (what, text, sentence) => {
  const stability = what.startsWith('a component that is not yet') ? undefined : 'experimental';
  const said = messages(text, ownRules, stability).map((message) =>
    message.replace(/^Alloy text, line (\d+), column (\d+)/, '$1:$2'),
  );
  expect(said.join('\n')).toContain(sentence);
});

const accepted: readonly (readonly [what: string, text: string])[] = [
  [
    'a rule of a stage that truncates',
    'loki.process "c" {\n\tforward_to = []\n\tstage.truncate {\n\t\trule {\n\t\t\tlimit = "1KiB"\n\t\t}\n\t}\n}',
  ],
  ['the path of the module', 'import.file "lib" {\n\tfilename = file.path_join(module_path, "lib.alloy")\n}'],
  [
    'a component of a module that is read later',
    'import.file "lib" {\n\tfilename = "lib.alloy"\n}\nlib.part "p" {\n\tanything = 1\n}',
  ],
  [
    'a foreach in a foreach',
    'foreach "o" {\n\tcollection = [{name = "a"}]\n\tvar = "team"\n\ttemplate {\n\t\tforeach "i" {\n\t\t\tcollection = ["1"]\n\t\t\tvar = "port"\n\t\t\ttemplate {\n\t\t\t\tdiscovery.relabel "t" {\n\t\t\t\t\ttargets = [{"__address__" = team["name"] + ":" + port}]\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n}',
  ],
  [
    'numbers and texts that Alloy converts',
    'prometheus.scrape "s" {\n\ttargets = [{"__address__" = "h:1", "port" = 8080}]\n\tforward_to = []\n\tsample_limit = "100"\n}',
  ],
  [
    'one group name twice',
    'loki.process "l" {\n\tforward_to = []\n\tstage.regex {\n\t\texpression = "(?P<a>x)|(?P<a>y)"\n\t}\n}',
  ],
  [
    'a size of two units, and a half',
    `${scrape('body_size_limit = "63KiB488B"')}loki.write "w" {\n\tendpoint {\n\t\turl = "http://l"\n\t\tbatch_size = ".5MiB"\n\t}\n}`,
  ],
  ['a duration with a sign', scrape('scrape_interval = "+30s"')],
  [
    'an enum in the case that Alloy does not regard',
    'discovery.dns "d" {\n\tnames = ["a"]\n\ttype = "a"\n\tport = 1\n}',
  ],
  ['twenty comments in a line', `logging {\n\tlevel = "in" ${'/* x */ '.repeat(20)}+ "fo"\n}`],
];

test.each(accepted)('%s is accepted', (_, text) => {
  expect(messages(text, ownRules, 'experimental')).toEqual([]);
});

/** Texts that Alloy takes, and the rule of ours that refuses them. */
const ours: readonly (readonly [OwnRule, string])[] = [
  ['unfed-input', `loki.write "w" {\n\t${push}\n}`],
  [
    'metrics-before-sampling',
    'otelcol.receiver.otlp "i" {\n\toutput {\n\t\ttraces = [otelcol.processor.probabilistic_sampler.f.input]\n\t}\n}\notelcol.processor.probabilistic_sampler "f" {\n\toutput {\n\t\ttraces = [otelcol.connector.spanmetrics.m.input]\n\t}\n}\notelcol.connector.spanmetrics "m" {\n\thistogram {\n\t\texplicit { }\n\t}\n\toutput {\n\t\tmetrics = [otelcol.exporter.otlp.o.input]\n\t}\n}\notelcol.exporter.otlp "o" {\n\tclient {\n\t\tendpoint = "mimir:4317"\n\t}\n}',
  ],
  [
    'endpoint-url',
    'prometheus.remote_write "w" {\n\tendpoint {\n\t\turl = "mimir:80"\n\t}\n}\nprometheus.scrape "s" {\n\ttargets = []\n\tforward_to = [prometheus.remote_write.w.receiver]\n}',
  ],
  ['secret-literal', 'otelcol.auth.basic "a" {\n\tusername = "u"\n\tpassword = "hunter2"\n}'],
  ['whole-number', scrape('sample_limit = 1.5')],
  ['kubernetes-role', 'discovery.kubernetes "k" {\n\trole = "pods"\n}'],
  [
    'tail-sampling-policy',
    'otelcol.processor.tail_sampling "t" {\n\tpolicy {\n\t\tname = "a"\n\t\ttype = "slow"\n\t}\n\toutput { }\n}\notelcol.receiver.otlp "i" {\n\toutput {\n\t\ttraces = [otelcol.processor.tail_sampling.t.input]\n\t}\n}',
  ],
  [
    'count-condition',
    'otelcol.connector.count "c" {\n\tspans {\n\t\tname = "a"\n\t\tconditions = ["nam == 1"]\n\t}\n\toutput {\n\t\tmetrics = [otelcol.exporter.otlp.e.input]\n\t}\n}\notelcol.receiver.otlp "i" {\n\toutput {\n\t\ttraces = [otelcol.connector.count.c.input]\n\t}\n}\notelcol.exporter.otlp "e" {\n\tclient {\n\t\tendpoint = "a:4317"\n\t}\n}',
  ],
  ['deprecated-function', 'local.file "f" {\n\tfilename = env("HOME")\n}'],
];

test.each(ours)('the rule %s refuses, and can be left aside', (rule, text) => {
  const stability = 'experimental';
  expect(checkText(text, { stability }).map((problem) => problem.rule)).toEqual([rule]);
  expect(checkText(text, { stability, without: [rule] })).toEqual([]);
});

test('every rule of ours has a text', () => {
  expect(ours.map(([rule]) => rule)).toEqual([...ownRules]);
});

test('all problems are told in the order of the text, with the file', () => {
  const problems = checkTexts({
    'a.alloy': 'logging {\n\tlevel = 1\n\tformat = "xml"\n}',
    'b.alloy': scrape('bogus = 1'),
  });
  expect(problems.map(({ place }) => place)).toEqual([
    { file: 'a.alloy', line: 2, column: 10 },
    { file: 'a.alloy', line: 3, column: 11 },
    { file: 'b.alloy', line: 4, column: 2 },
  ]);
});

test('several files are one configuration', () => {
  const files = {
    'a.alloy': `loki.write "w" {\n\t${push}\n}`,
    'b.alloy': 'loki.source.api "i" {\n\tforward_to = [loki.write.w.receiver]\n}',
  };
  expect(checkTexts(files)).toEqual([]);
});

test('Raw throws the first problem', () => {
  expect(() => new Raw(newConfig(), scrape('bogus = 1'))).toThrow(
    'line 4, column 2: prometheus.scrape "s": bogus',
  );
});

test.each([
  ['lists', `import.string "x" {\n\tcontent = ${'['.repeat(10_000)}${']'.repeat(10_000)}\n}`],
  ['blocks', `${'a {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`],
  ['brackets', `logging {\n\tlevel = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n}`],
])('ten thousand %s in one another are refused with the limit', (_, text) => {
  expect(messages(text).join()).toContain('more than 500 levels stand in one another');
});

test('a sum of ten thousand terms, and a text of twelve million characters, are read and printed', () => {
  const sum = scrape(`sample_limit = ${Array.from({ length: 10_000 }, () => '1').join(' + ')}`);
  expect(messages(sum)).toEqual([]);
  expect(messages(scrape(`job_name = "${'x'.repeat(12_000_000)}"`))).toEqual([]);
});

test('a chain of ten thousand components is checked', () => {
  const blocks = Array.from({ length: 10_000 }, (_, index) => {
    const to = index === 0 ? '' : `prometheus.relabel.r${index - 1}.receiver`;
    return `prometheus.relabel "r${index}" {\n\tforward_to = [${to}]\n}`;
  });
  expect(messages(blocks.join('\n'))).toEqual([]);
});
