import { signalOf } from '../../lib/alloy/signal';

const mention = (path: string, exported = 'input') => ({
  kind: 'export' as const,
  component: 'otelcol.processor.batch',
  label: 'b',
  export: exported,
  path,
});

test.each([
  ['storage.Appendable', 'metrics'],
  ['loki.LogsReceiver', 'logs'],
  ['pyroscope.Appendable', 'profiles'],
] as const)('%s accepts %s', (name, signal) => {
  expect(signalOf({ kind: 'capsule', name })).toBe(signal);
});

test.each(['auth.Handler', 'extension.ExtensionHandler', 'relabel.Rules', 'discovery.Target'] as const)(
  '%s accepts no data',
  (name) => {
    expect(signalOf({ kind: 'capsule', name })).toBeUndefined();
  },
);

test('an OpenTelemetry consumer gets the signal of the attribute', () => {
  const consumer = { kind: 'capsule', name: 'otelcol.Consumer' } as const;
  expect(signalOf(consumer, mention('output.metrics'))).toBe('metrics');
  expect(signalOf({ kind: 'list', elem: consumer }, mention('output.logs[0]'))).toBe('logs');
  expect(signalOf(consumer, mention('write_to'))).toBe('traces');
});

test('an export of unknown type accepts what its name says', () => {
  expect(signalOf(undefined, mention('output.traces'))).toBe('traces');
  expect(signalOf(undefined, mention('a', 'handler'))).toBeUndefined();
});
