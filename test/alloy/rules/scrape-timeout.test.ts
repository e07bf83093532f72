import { PrometheusScrape } from '../../../imports/alloy/prometheus';
import { sys } from '../../../lib/alloy';
import { brokenRule } from './broken';

const scrape = (times: object) =>
  brokenRule((config) => new PrometheusScrape(config, 's', { targets: [], forwardTo: [], ...times }));

test('a timeout above the interval is refused', () => {
  expect(scrape({ scrapeInterval: '15s', scrapeTimeout: '20s' })).toBe(
    'prometheus.scrape "s": scrape_timeout: the timeout of 20s is longer than the interval of 15s; make it at most as long.',
  );
});

test('an interval below the default timeout is refused', () => {
  expect(scrape({ scrapeInterval: '5s' })).toContain('the timeout of 10s is longer than the interval of 5s');
});

test('a timeout above the default interval is refused', () => {
  expect(scrape({ scrapeTimeout: '1m1s' })).toContain(
    'the timeout of 1m1s is longer than the interval of 1m',
  );
});

test.each([{}, { scrapeInterval: '10s' }, { scrapeInterval: '1m', scrapeTimeout: '60s' }])(
  'the times %j are accepted',
  (times) => {
    expect(scrape(times)).toBeUndefined();
  },
);

test('a time that only Alloy knows is not judged', () => {
  expect(scrape({ scrapeInterval: sys.env('INTERVAL'), scrapeTimeout: '2m' })).toBeUndefined();
});
