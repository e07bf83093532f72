import { selfHostedDestination } from '../../../../lib/lab/destinations/self-hosted/components';
import { newConfig, sendTo } from '../built';

const common = { name: 'own', clusterName: 'lab', namespace: 'monitoring' };

test('each database takes its own signals', () => {
  const config = newConfig();
  const destination = selfHostedDestination(config, {
    ...common,
    mimir: { url: 'http://mimir.metrics.svc/api/v1/push' },
    loki: { url: 'http://loki.logs.svc/loki/api/v1/push' },
    tempo: { url: 'http://tempo.tracing.svc:4317', protocol: 'grpc' },
    pyroscope: { url: 'http://pyroscope.profiles.svc:4040' },
  });
  sendTo(config, destination, 'metrics', 'logs', 'otlpLogs', 'traces', 'profiles');
  const urls = config.files()['destination-own.alloy']?.match(/"[^"]*\.svc[^"]*"/g);
  expect(urls).toEqual([
    '"http://mimir.metrics.svc/api/v1/push"',
    '"http://loki.logs.svc/loki/api/v1/push"',
    '"http://loki.logs.svc/otlp"',
    '"tempo.tracing.svc:4317"',
    '"http://pyroscope.profiles.svc:4040"',
  ]);
});

test('what is left out takes nothing', () => {
  const url = 'http://tempo.tracing.svc:4318';
  const { metrics, logs, otlpLogs, traces, profiles } = selfHostedDestination(newConfig(), {
    ...common,
    tempo: { url },
  });
  expect([metrics, logs, otlpLogs, profiles]).toEqual([[], [], [], []]);
  expect(traces).toHaveLength(1);
});
