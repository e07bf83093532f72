import { loadOf } from '../../../commands/plan/load';
import { seriesOf, seriesOfCollector, seriesPerCall, seriesPerSpanName } from '../../../commands/plan/series';
import type { Settings } from '../../../lib/lab/environment';
import { settingsWith, withTail } from './settings';

const load = {
  services: 5,
  applicationPods: 10,
  spanNamesPerService: 4,
  statusesPerSpanName: 2,
  callsPerService: 3,
  seriesPerPod: 100,
  scrapedPods: 7,
  seriesPerScrapedPod: 300,
  nodes: 3,
  pods: 80,
};

function series(settings: Settings, makers = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(
    seriesOf(settings, loadOf(settings), makers).map(({ source, series }) => [source, series]),
  );
}

/** As a real Alloy wrote them, with the lab's sixteen bounds: docs/capacity.md. */
test('one name of a span has 20 series, and one pair of services 40', () => {
  expect([seriesPerSpanName(16), seriesPerCall(16)]).toEqual([20, 40]);
});

test('metrics from traces are counted for each pod, name and status', () => {
  expect(series(settingsWith({ load }))).toEqual({
    'span metrics': 10 * 4 * 2 * 20,
    'service graph': 5 * 3 * 40,
    'what is known of traced instances': 10,
    'host info': 3,
    'applications, by OTLP': 1000,
  });
});

const spanMetrics = (given: object) =>
  series(settingsWith({ load, pipelines: { applicationObservability: { spanMetrics: given } } }));

test.each([
  ['for each service where instances are not told apart', { perInstance: false }, 5 * 4 * 2 * 20],
  ['for as many instances as are counted', { instances: 10, combinationsPerInstance: 10 }, 10 * 8 * 20],
  ['with the bounds of the settings', { buckets: ['1s', '2s'] }, 10 * 8 * 6],
])('span metrics are counted %s', (_how, given, expected) => {
  expect(spanMetrics(given)['span metrics']).toBe(expected);
});

test('an instance that may have ten combinations of labels has one more, for what is above', () => {
  const settings = settingsWith({
    load: { ...load, spanNamesPerService: 100 },
    pipelines: { applicationObservability: { spanMetrics: { combinationsPerInstance: 10 } } },
  });
  expect(series(settings)['span metrics']).toBe(10 * 11 * 20);
});

test('each pod that makes metrics has series of its own', () => {
  const settings = settingsWith({ load });
  expect(series(settings, 3)['span metrics']).toBe(3 * (series(settings, 1)['span metrics'] ?? 0));
});

test('where nobody makes metrics there are none', () => {
  const none = settingsWith({ load, pipelines: { applicationObservability: { metricsFromTraces: 'none' } } });
  expect(Object.keys(series(none))).toEqual(['applications, by OTLP']);
});

test('scraped pods count where something scrapes them', () => {
  const scraping = settingsWith({ load, pipelines: { annotatedPods: { enabled: true } } });
  expect(series(scraping)['scraped pods']).toBe(2100);
});

test('the infrastructure has what docs/metrics.md counts for a cluster of that size', () => {
  const watching = settingsWith({
    load,
    pipelines: { kubelet: { enabled: true }, cadvisor: { enabled: true } },
  });
  expect(series(watching)).toMatchObject({ kubelet: 189, cadvisor: 2296 });
});

test('with tail sampling the sampler makes them', () => {
  const settings = withTail({ policies: [{ name: 'all', type: 'always' }] });
  const found = seriesOf(settings, loadOf(settings), 2).find(({ source }) => source === 'span metrics');
  expect(found?.collector).toBe('alloy-sampler');
});

test('an API server has a third of the series unless its buckets are wanted', () => {
  const apiServer = (more: object) =>
    series(settingsWith({ load, pipelines: { apiServer: { enabled: true, ...more } } }))['api-server'];
  // A real one, of a lab with everything on, had 1,355 without buckets and 1,835 of the five bounds that are kept.
  expect([apiServer({}), apiServer({ durationBuckets: true })]).toEqual([1223, 3073]);
});

test('the health of the collectors is counted for each of their pods', () => {
  const settings = settingsWith({ load, pipelines: { collectorHealth: { enabled: true } } });
  expect(series(settings)['health of alloy-receiver']).toBe(seriesOfCollector);
});

test('what things cost is counted by what there is', () => {
  const settings = settingsWith({
    load,
    pipelines: { costs: { enabled: true }, cadvisor: { enabled: true }, kubeStateMetrics: { enabled: true } },
  });
  expect(series(settings).costs).toBe(6 * 3 + 2 * 10 + 3 * 110 + 5);
});
