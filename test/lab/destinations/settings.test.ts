import { destinationSchema, destinationsSchema } from '../../../lib/lab/destinations/settings';

const password = { secret: 'grafana-cloud', key: 'token' };
const username = { secret: 'grafana-cloud', key: 'user' };
const otlp = { url: 'https://otlp.example:443/otlp', username, password };

test('a stack of Grafana Cloud is addresses with references to their credentials', () => {
  const cloud = {
    kind: 'grafana-cloud',
    prometheus: { url: 'https://prometheus.example/api/prom/push', username, password },
    loki: { url: 'https://logs.example/loki/api/v1/push', username, password },
    otlp,
    pyroscope: { url: 'https://profiles-prod-001.grafana.net', username, password },
  };
  expect(destinationSchema.parse(cloud)).toEqual(cloud);
});

test('a stack may take one signal only', () => {
  const cloud = { kind: 'grafana-cloud', otlp };
  expect(destinationSchema.parse(cloud)).toEqual(cloud);
});

test.each(['24h', '1d', '7d'])('telemetry can be kept for %s', (retention) => {
  expect(destinationSchema.parse({ kind: 'local', retention })).toMatchObject({ kind: 'local', retention });
});

test('there may be several destinations', () => {
  const several = {
    'grafana-cloud': { kind: 'grafana-cloud', otlp },
    local: { kind: 'local', retention: '24h' },
  };
  expect(destinationsSchema.parse(several)).toMatchObject(several);
});
