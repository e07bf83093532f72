import { localDestination } from '../../../../lib/lab/destinations/local/components';
import { newConfig, sendTo } from '../built';

test('a backend in the cluster takes every signal without credentials', () => {
  const config = newConfig();
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://backend:9090/api/v1/write',
    lokiUrl: 'http://backend:3100/loki/api/v1/push',
    lokiOtlpUrl: 'http://backend:3100/otlp',
    otlpUrl: 'http://backend:4318',
    pyroscopeUrl: 'http://backend:4040',
  });
  sendTo(config, destination, 'metrics', 'logs', 'otlpLogs', 'traces', 'profiles');
  expect(config.files()).not.toHaveProperty('secrets.alloy');
  expect(config.files()['destination-local.alloy']?.match(/"http:.*"/g)).toEqual([
    '"http://backend:9090/api/v1/write"',
    '"http://backend:3100/loki/api/v1/push"',
    '"http://backend:3100/otlp"',
    '"http://backend:4318"',
    '"http://backend:4040"',
  ]);
});
