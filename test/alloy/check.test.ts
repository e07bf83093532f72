import { LokiWrite } from '../../imports/alloy/loki';
import { PrometheusRemoteWrite } from '../../imports/alloy/prometheus';
import { Component, raw, sys } from '../../lib/alloy';
import { messageOf, newConfig } from './new-config';
import { known } from './schemas';

/** Props go around the compiler here: the check also guards what reaches it untyped. */
function build(component: string, props: object, label: string | undefined = 'x'): Component {
  const found = known.get(component);
  if (!found) throw new Error(`There is no component ${component}.`);
  const config = newConfig({ stability: 'experimental', community: true });
  return new Component(config, found.schema, component, found.definition.labelled ? label : undefined, props);
}

/** The component, its props, and the whole sentence. */
const wrong: readonly (readonly [string, object, string])[] = [
  [
    'loki.write',
    { endpoints: [] },
    'loki.write "x": "endpoints" is not an argument; allowed are externalLabels, maxStreams, endpoint, wal.',
  ],
  [
    'loki.write',
    { endpoint: [{ url: 'http://a', basicAuth: { user: 'me' } }] },
    'loki.write "x": endpoint[0].basic_auth: "user" is not an argument; allowed are username, password, passwordFile.',
  ],
  ['loki.write', { endpoint: [{}] }, 'loki.write "x": endpoint[0].url: a value is required; set "url".'],
  [
    'loki.write',
    { endpoint: { url: 'http://a' } },
    'loki.write "x": endpoint: the block may stand several times: give a list of objects, not an object.',
  ],
  [
    'loki.write',
    { endpoint: ['http://a'] },
    'loki.write "x": endpoint[0]: a block is an object, not "http://a".',
  ],
  ['loki.write', { maxStreams: 1.5 }, 'loki.write "x": max_streams: a whole number is needed, not 1.5.'],
  [
    'loki.write',
    { maxStreams: 'five' },
    'loki.write "x": max_streams: a whole number is needed, not "five".',
  ],
  [
    'loki.write',
    { externalLabels: { a: true } },
    'loki.write "x": external_labels["a"]: text is needed, not true.',
  ],
  [
    'loki.write',
    { externalLabels: { 'a"b': 'c' } },
    'loki.write "x": external_labels: the key "a\\"b" is empty or holds quotes, backslashes or characters that do not print, which Alloy cannot hold in a key; use another key or encoding.from_json.',
  ],
  [
    'loki.write',
    { externalLabels: new Map([['a', 'b']]) },
    'loki.write "x": external_labels: an object is needed, not a Map.',
  ],
  [
    'loki.write',
    { endpoint: [{ url: 'http://a', remoteTimeout: '10 s' }] },
    'loki.write "x": endpoint[0].remote_timeout: a duration such as "30s" or "1m30s" is needed, not "10 s".',
  ],
  [
    'loki.write',
    { endpoint: [{ url: 'http://a', batchSize: 'big' }] },
    'loki.write "x": endpoint[0].batch_size: a size such as "10MiB" is needed, not "big".',
  ],
  [
    'loki.write',
    { endpoint: [{ url: 'http://a', bearerToken: 'secret' }] },
    'loki.write "x": endpoint[0].bearer_token: a secret takes no literal: refer to a value of remote.kubernetes.secret or an environment variable by sys.env.',
  ],
  [
    'loki.write',
    { endpoint: [{ url: 'http://a', tlsConfig: [{}] }] },
    'loki.write "x": endpoint[0].tls_config: the block may stand once, and a list was given; give one object.',
  ],
  [
    'loki.write',
    { endpoint: [{ url: 'http://a', followRedirects: 'yes' }] },
    'loki.write "x": endpoint[0].follow_redirects: true or false is needed, not "yes".',
  ],
  [
    'loki.write',
    { endpoint: [{ url: '\ud800' }] },
    'loki.write "x": endpoint[0].url: the text holds half a character (a lone surrogate), which Alloy cannot read; remove it.',
  ],
  [
    'loki.process',
    { forwardTo: ['loki.write.x.receiver'] },
    'loki.process "x": forward_to[0]: a reference to an export of type loki.LogsReceiver is needed, not "loki.write.x.receiver".',
  ],
  ['loki.process', {}, 'loki.process "x": forward_to: a value is required; set "forwardTo".'],
  [
    'loki.process',
    { forwardTo: [], stage: [{ jsn: {} }] },
    'loki.process "x": stage[0]: one block is needed, not "jsn"; allowed are cri, decolorize, docker, drop, eventlogmessage, geoip, json, labelKeep, labelDrop, labels, limit, logfmt, luhn, match, metrics, multiline, output, pack, pattern, regex, replace, splitJson, staticLabels, structuredMetadata, structuredMetadataDrop, sampling, template, tenant, truncate, timestamp, windowsevent.',
  ],
  [
    'loki.process',
    { forwardTo: [], stage: { json: {} } },
    'loki.process "x": stage: a list of blocks is needed, not an object.',
  ],
  [
    'loki.process',
    { forwardTo: [], stage: [{ match: { selector: '{}', stage: [{ regex: {} }] } }] },
    'loki.process "x": stage[0].match.stage[0].regex.expression: a value is required; set "expression".',
  ],
  ['otelcol.processor.batch', {}, 'otelcol.processor.batch "x": output: a block is required; set "output".'],
  [
    'otelcol.processor.batch',
    { output: {}, sendBatchSize: -1 },
    'otelcol.processor.batch "x": send_batch_size: a whole number of 0 or more is needed, not -1.',
  ],
  [
    'otelcol.auth.headers',
    { header: [{ key: 'a', action: 'set' }] },
    'otelcol.auth.headers "x": header[0].action: one of "insert", "update", "upsert", "delete" is needed, not "set".',
  ],
];

test.each(wrong)('%s with %j is refused in one sentence', (component, props, sentence) => {
  expect(messageOf(() => build(component, props))).toBe(sentence);
});

test('an expression of the wrong type is refused', () => {
  const metrics = new PrometheusRemoteWrite(newConfig(), 'metrics');
  expect(messageOf(() => build('loki.process', { forwardTo: [metrics.receiver] }))).toBe(
    'loki.process "x": forward_to[0]: a reference of type loki.LogsReceiver is needed, and the expression yields a reference of type storage.Appendable.',
  );
});

test('an argument that is undefined counts as left out', () => {
  expect(() => build('loki.write', { maxStreams: undefined, endpoint: undefined })).not.toThrow();
});

test('an expression of unknown type fits everywhere', () => {
  expect(() => build('loki.write', { maxStreams: raw('1 + 1'), externalLabels: raw('{}') })).not.toThrow();
});

test('text from the environment fits a number', () => {
  expect(() => build('loki.write', { maxStreams: sys.env('MAX') })).not.toThrow();
});

test('arguments print in the order of the schema, whatever the order given', () => {
  const write = new LokiWrite(newConfig(), 'x', { maxStreams: 1, externalLabels: { a: 'b' } });
  expect(write.statement.body.statements.map(({ name }) => name)).toEqual(['external_labels', 'max_streams']);
});

test('stages keep the order given', () => {
  const process = build('loki.process', {
    forwardTo: [],
    stage: [{ regex: { expression: 'a' } }, { json: {} }, { regex: { expression: 'b' } }],
  });
  expect(process.statement.body.statements.map(({ name }) => name)).toEqual([
    'forward_to',
    'stage.regex',
    'stage.json',
    'stage.regex',
  ]);
});

test('a number where text belongs and text where a number belongs are converted, as Alloy does', () => {
  const write = build('loki.write', { maxStreams: '5', externalLabels: { a: 1 } });
  expect(write.literal('max_streams')).toBe('5');
  expect(write.find('external_labels')).toMatchObject([{ fields: [{ value: { value: 1 } }] }]);
});
