import { type OtlpProps, otlpDestination } from '../../../../lib/lab/destinations/otlp/components';
import { key, newConfig, sendTo } from '../built';

function textOf(
  props: Partial<OtlpProps>,
  ...inputs: ('metrics' | 'logs' | 'otlpLogs' | 'traces')[]
): string {
  const config = newConfig();
  const destination = otlpDestination(config, {
    name: 'vendor',
    clusterName: 'lab',
    namespace: 'monitoring',
    endpoint: { url: 'https://otlp.example' },
    signals: ['metrics', 'logs', 'traces'],
    ...props,
  });
  sendTo(config, destination, ...inputs);
  return config.files()['destination-vendor.alloy'] ?? '';
}

test('one exporter takes logs and traces', () => {
  expect(textOf({}, 'otlpLogs', 'traces').match(/^otelcol\.exporter/gm)).toHaveLength(1);
});

test('samples and log lines become those of OpenTelemetry, with the cluster', () => {
  const text = textOf({}, 'metrics', 'logs');
  expect(text).toContain('otelcol.receiver.prometheus "vendor"');
  expect(text).toContain('otelcol.receiver.loki "vendor"');
  expect(text.match(/set\(resource\.attributes\["k8s\.cluster\.name"\], "lab"\)/g)).toHaveLength(2);
});

test('secret headers stay secrets where nothing else lets Alloy in', () => {
  const text = textOf(
    { endpoint: { url: 'https://otlp.example', secretHeaders: { 'x-api-key': key('key') } } },
    'traces',
  );
  expect(text).toMatch(
    /otelcol\.auth\.headers "vendor" \{\n\theader \{\n\t\tkey += "x-api-key"\n\t\tvalue = remote\.kubernetes\.secret/,
  );
  expect(text).not.toContain('nonsensitive');
});

test('beside basic authentication secret headers are sent too', () => {
  const auth = { kind: 'basic', username: key('user'), password: key('password') } as const;
  const text = textOf(
    { endpoint: { url: 'https://otlp.example', auth, secretHeaders: { 'x-team': key('team') } } },
    'traces',
  );
  expect(text).toMatch(/"x-team" = convert\.nonsensitive\(/);
  expect(text).toContain('otelcol.auth.basic "vendor"');
});

test('it goes through a proxy', () => {
  const endpoint = { url: 'https://otlp.example', proxy: 'http://proxy.example:3128' };
  expect(textOf({ endpoint }, 'traces')).toMatch(/proxy_url += "http:\/\/proxy\.example:3128"/);
});

test('a signal that is not sent there is not taken', () => {
  const destination = otlpDestination(newConfig(), {
    name: 'vendor',
    clusterName: 'lab',
    namespace: 'monitoring',
    endpoint: { url: 'https://otlp.example' },
    signals: ['traces'],
  });
  expect([destination.metrics, destination.otlpMetrics, destination.convertedMetrics]).toEqual([[], [], []]);
});
