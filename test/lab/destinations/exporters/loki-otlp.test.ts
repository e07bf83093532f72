import { lokiOtlpUrl } from '../../../../lib/lab/destinations/exporters/loki-otlp';

test.each([
  ['https://logs.example/loki/api/v1/push', 'https://logs.example/otlp'],
  ['https://gateway.example/team/loki/api/v1/push', 'https://gateway.example/team/otlp'],
])('Loki at %s takes OTLP at %s', (push, otlp) => {
  expect(lokiOtlpUrl(push)).toBe(otlp);
});
