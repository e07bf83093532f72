import { Logging } from '../../imports/alloy/config';
import { LokiProcess, LokiWrite } from '../../imports/alloy/loki';
import { OtelcolProcessorBatch } from '../../imports/alloy/otelcol';
import { sys } from '../../lib/alloy';
import { messageOf, newConfig } from './new-config';

test.each(['1st', 'a-b', 'a b', '', 'true', 'a.b'])('the label %j is refused', (label) => {
  expect(messageOf(() => new LokiWrite(newConfig(), label))).toBe(
    `loki.write: the label is ${JSON.stringify(label)}; it must be a letter or underscore, then letters, digits or underscores.`,
  );
});

test('the construct id is the component and the label', () => {
  expect(new LokiWrite(newConfig(), 'w').node.id).toBe('loki.write.w');
  expect(new Logging(newConfig()).node.id).toBe('logging');
});

test('a block is named in errors as it is written', () => {
  expect(new LokiWrite(newConfig(), 'w').where).toBe('loki.write "w"');
  expect(new Logging(newConfig()).where).toBe('logging');
});

test('its syntax tree is the whole block', () => {
  expect(new Logging(newConfig(), { level: 'debug' }).statement).toEqual({
    kind: 'block',
    name: 'logging',
    body: { statements: [{ kind: 'attribute', name: 'level', value: { kind: 'literal', value: 'debug' } }] },
  });
});

const write = () =>
  new LokiWrite(newConfig(), 'w', {
    maxStreams: 5,
    endpoint: [{ url: 'http://a', basicAuth: { username: 'u' } }, { url: sys.env('URL') }],
  });

test('values are found by their path, in every repetition of a block', () => {
  expect(write().find('endpoint.url')).toHaveLength(2);
  expect(write().find('endpoint.basic_auth.username')).toEqual([{ kind: 'literal', value: 'u' }]);
  expect(write().find('endpoint.name')).toEqual([]);
});

test('a block is found by the path to it', () => {
  expect(write().find('endpoint.basic_auth')).toEqual([
    { statements: [{ kind: 'attribute', name: 'username', value: { kind: 'literal', value: 'u' } }] },
  ]);
});

test('a path leads through blocks whose names hold dots', () => {
  const stage = [{ regex: { expression: 'a' } }];
  const process = new LokiProcess(newConfig(), 'p', { forwardTo: [], stage });
  expect(process.literal('stage.regex.expression')).toBe('a');
});

test('a literal is found when it is set once by a literal', () => {
  expect(write().literal('max_streams')).toBe(5);
  expect(write().literal('endpoint.url')).toBeUndefined();
  expect(write().literal('external_labels')).toBeUndefined();
});

test('mentions have the place where they stand', () => {
  const config = newConfig();
  const first = new OtelcolProcessorBatch(config, 'a', { output: {} });
  const second = new OtelcolProcessorBatch(config, 'b', { output: { traces: [first.input] } });
  expect(second.mentions).toMatchObject([
    { component: 'otelcol.processor.batch', label: 'a', export: 'input', path: 'output.traces' },
  ]);
});
