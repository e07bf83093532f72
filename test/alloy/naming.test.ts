import { camelCase, pascalCase } from '../../lib/alloy/naming';

test.each([
  ['forward_to', 'forwardTo'],
  ['host.id', 'hostId'],
  ['url', 'url'],
  ['from_URLbase64', 'fromURLbase64'],
  ['http_sd_configs-v2', 'httpSdConfigsV2'],
])('%s is the property %s', (alloy, property) => {
  expect(camelCase(alloy)).toBe(property);
});

test('a component is a class', () => {
  expect(pascalCase('loki.source.kubernetes_events')).toBe('LokiSourceKubernetesEvents');
});
