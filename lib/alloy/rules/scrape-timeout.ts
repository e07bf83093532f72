import { milliseconds } from '../duration';
import { durationProblem } from '../evaluate/formats';
import { type Rule, setting } from './rule';

/** Alloy stops at load, and `alloy validate` passes: internal/component/prometheus/scrape/scrape.go, Validate. */
export const scrapeTimeout: Rule = (block, _graph, broken) => {
  if (block.component !== 'prometheus.scrape') return;
  const timeout = setting(block, 'scrape_timeout', '10s');
  const interval = setting(block, 'scrape_interval', '1m');
  if (timeout === undefined || interval === undefined) return;
  if (durationProblem(timeout) !== undefined || durationProblem(interval) !== undefined) return;
  if (milliseconds(timeout) <= milliseconds(interval)) return;
  broken(
    'scrape_timeout',
    `the timeout of ${timeout} is longer than the interval of ${interval}; make it at most as long.`,
  );
};
