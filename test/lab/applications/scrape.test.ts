import { scrapeAnnotations } from '../../../lib/lab/applications/scrape';

const annotatedPods = { enabled: true, prefix: 'prometheus.io' };

test('an application with metrics asks to be scraped at its port', () => {
  expect(scrapeAnnotations({ port: 8080, metricsPath: '/metrics' }, annotatedPods)).toEqual({
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': '8080',
    'prometheus.io/container': 'app',
  });
});

test('a path other than the usual one is said', () => {
  expect(
    scrapeAnnotations({ port: 8080, metricsPath: '/actuator/prometheus' }, annotatedPods),
  ).toHaveProperty(['prometheus.io/path'], '/actuator/prometheus');
});

test('the annotations have the prefix that is looked for', () => {
  const annotations = scrapeAnnotations(
    { port: 8080, metricsPath: '/metrics' },
    { ...annotatedPods, prefix: 'k8s.grafana.com' },
  );
  expect(Object.keys(annotations)).toEqual([
    'k8s.grafana.com/scrape',
    'k8s.grafana.com/port',
    'k8s.grafana.com/container',
  ]);
});

test('nobody asks where there are no metrics or nobody scrapes', () => {
  expect(scrapeAnnotations({ port: 8080 }, annotatedPods)).toEqual({});
  expect(
    scrapeAnnotations({ port: 8080, metricsPath: '/metrics' }, { ...annotatedPods, enabled: false }),
  ).toEqual({});
});
