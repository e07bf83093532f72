import { lokiOtlpUrl } from '../../../lib/pipelines/destinations/loki-otlp';

test.each([
  ['https://logs.example/loki/api/v1/push', 'https://logs.example/otlp'],
  ['https://gateway.example/team/loki/api/v1/push', 'https://gateway.example/team/otlp'],
])('Loki at %s takes OTLP at %s', (push, otlp) => {
  expect(lokiOtlpUrl(push)).toBe(otlp);
});
