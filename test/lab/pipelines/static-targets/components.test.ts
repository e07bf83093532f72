import { type StaticTarget, StaticTargets } from '../../../../lib/lab/pipelines/static-targets/components';
import { type Labels, relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { build } from '../../telemetry/metrics/sink';

function pipeline(targets: readonly StaticTarget[]) {
  return build('static-targets', (config, destination) => {
    new StaticTargets(config, { interval: '10s', targets, sharding: { by: 'clustering' }, destination });
  });
}

const rules = rulesIn(pipeline([{ address: 'shop:80' }]).config, 'discovery.relabel.static_targets');
const labels = (target: Labels) => relabel(target, rules);

/** What the original lab scraped: https://github.com/RogelioDavid/labs-observability, the ConfigMap of the metrics. */
const original = ['ms-service-app-ms1:8081', 'ms-service-app-ms2:8082', 'hello-observability:8080'].map(
  (service) => ({ address: service.replace(':', '.applications.svc.cluster.local:') }),
);

test('the targets of the original lab are scraped every 10 seconds at /metrics', () => {
  const { text } = pipeline(original);
  expect(text.match(/__address__ = "[^"]+"/g)).toEqual([
    '__address__ = "ms-service-app-ms1.applications.svc.cluster.local:8081"',
    '__address__ = "ms-service-app-ms2.applications.svc.cluster.local:8082"',
    '__address__ = "hello-observability.applications.svc.cluster.local:8080"',
  ]);
  expect(text).toMatch(/scrape_interval = "10s"/);
  expect(text).not.toContain('metrics_path');
});

test.each(original)('$address has the namespace and the name of its Service', ({ address }) => {
  const [service] = address.split('.');
  expect(labels({ __address__: address })).toEqual({
    __address__: address,
    namespace: 'applications',
    service_name: service,
    service_namespace: 'applications',
    job: `applications/${service}`,
  });
});

test.each([
  ['shop.default.svc:80'],
  ['shop.default.svc.cluster.local:80'],
  ['shop.default.svc.example.com:80'],
])('a Service may be written as %s', (address) => {
  expect(labels({ __address__: address })).toMatchObject({ namespace: 'default', service_name: 'shop' });
});

test('an address that is no Service gets no labels by it', () => {
  for (const address of ['10.0.0.4:9100', 'shop.example.com:443', '[fd00::1]:80']) {
    expect(labels({ __address__: address })).toEqual({ __address__: address });
  }
});

test('what is given goes before what the address tells', () => {
  const { text } = pipeline([
    {
      address: 'shop.default.svc:80',
      path: '/stats',
      scheme: 'https',
      job: 'mine',
      labels: { service_name: 'cart' },
    },
  ]);
  expect(text).toMatch(/__metrics_path__ += "\/stats"/);
  expect(text).toMatch(/__scheme__ += "https"/);
  expect(labels({ __address__: 'shop.default.svc:80', job: 'mine', service_name: 'cart' })).toMatchObject({
    job: 'mine',
    service_name: 'cart',
    namespace: 'default',
  });
});
