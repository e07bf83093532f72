import { destinationSchema } from '../../lib/settings/destinations';

const password = { secret: 'grafana-cloud', key: 'token' };
const username = { secret: 'grafana-cloud', key: 'user' };

test('a stack of Grafana Cloud is three addresses with references to their credentials', () => {
  const cloud = {
    kind: 'grafana-cloud',
    prometheus: { url: 'https://prometheus.example/api/prom/push', username, password },
    loki: { url: 'https://logs.example/loki/api/v1/push', username, password },
    otlp: { url: 'https://otlp.example:443/otlp', username, password },
  };
  expect(destinationSchema.parse(cloud)).toEqual(cloud);
});

test.each(['24h', '1d', '30d'])('telemetry can be kept for %s', (retention) => {
  expect(destinationSchema.parse({ kind: 'local', retention })).toEqual({ kind: 'local', retention });
});
