import { LokiProcess, LokiWrite } from '../../imports/alloy/loki';
import { OtelcolAuthBasic } from '../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../imports/alloy/prometheus';
import { Raw, raw } from '../../lib/alloy';
import { messageOf, newConfig, textOf } from './new-config';

test('blocks of a text stand in signal order among the others, formatted', () => {
  const config = newConfig();
  const write = new LokiWrite(config, 'w', { endpoint: [{ url: 'http://loki' }] });
  new LokiProcess(config, 'p', { forwardTo: [write.receiver] });
  new Raw(config, 'loki.source.api "in" { // the door\n  forward_to=[loki.process.p.receiver]\n}');
  expect(textOf(config)).toBe(
    [
      'loki.source.api "in" {',
      '\tforward_to = [loki.process.p.receiver]',
      '}',
      '',
      'loki.process "p" {',
      '\tforward_to = [loki.write.w.receiver]',
      '}',
      '',
      'loki.write "w" {',
      '\tendpoint {',
      '\t\turl = "http://loki"',
      '\t}',
      '}',
      '',
    ].join('\n'),
  );
});

test('a reference from text to a typed component feeds it', () => {
  const config = newConfig();
  new PrometheusRemoteWrite(config, 'w');
  new Raw(
    config,
    'prometheus.scrape "s" {\n  targets = []\n  forward_to = [prometheus.remote_write.w.receiver]\n}',
  );
  expect(config.graph.edges.map(({ from, to, signal }) => [from.label, signal, to.label])).toEqual([
    ['s', 'metrics', 'w'],
  ]);
});

test('a reference between blocks of text has the signal of what is exported', () => {
  const config = newConfig();
  new Raw(
    config,
    'loki.source.api "in" {\n  http { }\n  forward_to = [loki.write.w.receiver]\n}\nloki.write "w" { }\nloki.source.docker "r" {\n  host = "unix:///var/run/docker.sock"\n  targets = []\n  forward_to = [loki.write.w.receiver]\n  relabel_rules = discovery.relabel.d.rules\n}\ndiscovery.relabel "d" { targets = [] }',
  );
  expect(config.graph.edges.map(({ from, to, signal }) => [from.where, signal, to.where])).toEqual([
    ['loki.source.api "in"', 'logs', 'loki.write "w"'],
    ['loki.source.docker "r"', 'logs', 'loki.write "w"'],
    ['discovery.relabel "d"', 'values', 'loki.source.docker "r"'],
  ]);
});

test('the longest name that a block has is what words of a text mean', () => {
  const config = newConfig();
  new Raw(
    config,
    'declare "a" {\n  export "b" { value = 1 }\n}\na "c" { }\nimport.string "x" { content = sys.env("MODULE") }\nx.c "d" { }\nlocal.file "f" { filename = x.c.d.e }',
  );
  expect(config.blocks[4]?.mentions).toMatchObject([
    { component: 'x.c', label: 'd', export: 'e', path: 'filename' },
  ]);
});

test('a reference in text that leads nowhere is refused', () => {
  const config = newConfig();
  new Raw(config, 'loki.source.api "in" { forward_to = [loki.write.w.receiver] }');
  expect(messageOf(() => config.files())).toBe(
    'Alloy text, line 1, column 38: loki.source.api "in": forward_to: loki.write.w.receiver refers to a component that is not in this configuration; add it or refer to another.',
  );
});

test('a reference in text to an export that a typed component does not have is refused', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  new Raw(config, 'loki.source.api "in" { forward_to = [loki.write.w.bogus] }');
  expect(messageOf(() => config.files())).toBe(
    'Alloy text, line 1, column 51: loki.source.api "in": forward_to: loki.write.w.bogus is no export of loki.write "w"; its exports are: receiver.',
  );
});

test('an expression from text refers to components like a typed one', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  new LokiProcess(config, 'p', { forwardTo: [raw('loki.write.w.receiver')] });
  new Raw(config, 'loki.source.api "in" { forward_to = [loki.process.p.receiver] }');
  expect(config.graph.sorted.map(({ label }) => label)).toEqual(['in', 'p', 'w']);
});

test('functions and constants in text are no references', () => {
  const config = newConfig();
  new Raw(config, 'livedebugging { enabled = sys.env("A") == constants.hostname || coalesce(null, true) }');
  expect(config.blocks[0]?.mentions).toEqual([]);
});

test('what stands inside a declare or a foreach of a text is no reference of the block', () => {
  const config = newConfig({ stability: 'experimental' });
  new Raw(config, 'discovery.kubernetes "d" { role = "pod" }');
  new Raw(
    config,
    'declare "c" {\n  argument "a" { }\n  local.file "x" { filename = argument.a.value }\n}\nforeach "f" {\n  collection = discovery.kubernetes.d.targets\n  var = "each"\n  template {\n    local.file "y" { filename = each.name }\n    local.file "z" { filename = local.file.y.content }\n  }\n}',
  );
  const [, declare, foreach] = config.blocks;
  expect(declare?.mentions).toEqual([]);
  expect(foreach?.mentions.map(({ component }) => component)).toEqual(['discovery.kubernetes']);
});

test('text that does not parse is refused with its place', () => {
  expect(messageOf(() => new Raw(newConfig(), 'loki.write "w" {\n  endpoint = \n}'))).toBe(
    'Alloy text, line 3, column 1: an expression is needed, and } stands there.',
  );
});

test('an attribute at the top of a text is refused', () => {
  expect(messageOf(() => new Raw(newConfig(), 'a = 1'))).toBe(
    'a: an attribute stands at the top of the text, where only blocks may; put it into a block.',
  );
});

test('the stability of a text is that of its components', () => {
  const text = 'otelcol.receiver.fluentforward "r" {\n  endpoint = "localhost:8006"\n  output { }\n}';
  expect(messageOf(() => new Raw(newConfig(), text))).toContain(
    ' is experimental, and the configuration allows ',
  );
});

test('the stability of an imported component is what the caller says', () => {
  const text = 'import.string "m" { content = sys.env("MODULE") }\nm.part "b" { }';
  expect(() => new Raw(newConfig(), text, { stability: 'experimental' })).toThrow(
    'the component is experimental',
  );
});

test('several texts stand in one scope', () => {
  const config = newConfig();
  new Raw(config, 'prometheus.exporter.self "b" { }');
  new Raw(config, 'prometheus.exporter.self "c" { }');
  expect(textOf(config)).toBe('prometheus.exporter.self "b" { }\n\nprometheus.exporter.self "c" { }\n');
});

test('a label that text and program both use is refused', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  expect(() => new Raw(config, 'loki.write "w" { }')).toThrow('exists already');
});

test.each(['"hunter2"', '"a" + "b"', '("hunter2")', 'string.format("%s", "hunter2")'])(
  'a secret that raw() spells, %s, is refused',
  (text) => {
    const config = newConfig();
    const build = () => {
      new OtelcolAuthBasic(config, 'a', { username: 'u', password: raw<string>(text) });
      config.files();
    };
    expect(build).toThrow(
      'otelcol.auth.basic "a": password: a secret takes no literal: refer to a value of remote.kubernetes.secret or an environment variable by sys.env.',
    );
  },
);

test('a secret that raw() takes from the environment is accepted', () => {
  const config = newConfig();
  new OtelcolAuthBasic(config, 'a', { username: 'u', password: raw<string>('sys.env("PASSWORD")') });
  expect(() => config.files()).not.toThrow();
});
