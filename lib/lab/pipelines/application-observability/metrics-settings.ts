import { listOf, section, text, truth, wholeNumber } from '../../settings/formats';
import { secondsOf } from '../../settings/metrics';
import { latencyBuckets } from './dimensions';

const duration = (from: string, to: string, advice: string) =>
  text(
    { takes: `a duration from ${from} to ${to}, in whole seconds or minutes, such as ${from}`, advice },
    (value) => secondsOf(value) >= secondsOf(from) && secondsOf(value) <= secondsOf(to),
  );

const dimensions = listOf(
  text({ takes: 'the name of an attribute, such as url.scheme', advice: 'name the attribute' }, (name) =>
    /^[a-zA-Z][a-zA-Z0-9_./-]{0,127}$/.test(name),
  ),
  {
    takes: 'a list of names of attributes of spans or resources',
    advice: 'name those with few values, since each value is a series of its own',
  },
).default([]);

/** The number of milliseconds; NaN for what is no duration in whole milliseconds or seconds. */
function milliseconds(bound: string): number {
  const [, number, unit] = /^([1-9]\d{0,5})(ms|s)$/.exec(bound) ?? [];
  return Number(number) * (unit === 's' ? 1000 : 1);
}

const buckets = listOf(
  text(
    { takes: 'a duration in whole milliseconds or seconds, such as 250ms', advice: 'give an upper bound' },
    (bound) => milliseconds(bound) > 0,
  ),
  { takes: 'a list of durations', advice: 'give the upper bounds, the lowest first' },
)
  .refine(
    (bounds) =>
      bounds.every(
        (bound, index) => index === 0 || milliseconds(bound) > milliseconds(bounds[index - 1] ?? ''),
      ),
    {
      error:
        'is not in order, but each bound is above the one before it; sort them and leave out what stands there twice.',
    },
  )
  .refine((bounds) => bounds.length > 0 && bounds.length <= 50, {
    error: ({ input }) =>
      `has ${Array.isArray(input) ? input.length : 0} bounds, but a histogram takes 1 to 50, each of them a series; give some.`,
  })
  .default([...latencyBuckets]);

export const spanMetricsSchema = section('the metrics of spans', {
  /** Attributes of spans or resources that are labels beside those that docs/traces.md lists. */
  dimensions,
  /** Upper bounds of the histograms of durations, those of the service graph too. Grafana's pages expect the ones of the default. */
  buckets,
  /** Whether each instance of a service has series of its own. Without, there are fewer by the number of pods. */
  perInstance: truth(
    'give true to tell instances apart, false to have one series for all of a service',
  ).default(true),
  /**
   * How many combinations of labels one instance may have. What comes above it is counted together, in series with the label
   * `otel_metric_overflow`.
   */
  combinationsPerInstance: wholeNumber(
    10,
    100_000,
    'give the most combinations of labels that one instance may have',
  ).default(500),
  /** How many instances each pod of Alloy counts for. When there are more, those that were quiet longest begin anew. */
  instances: wholeNumber(10, 1_000_000, 'give the most instances that are counted').default(1000),
  /** The time after the last span of an instance, or of a combination of labels, when its series end. */
  expireAfter: duration('1m', '60m', 'give the time after which series of what is gone end').default('15m'),
}).prefault({});

export const serviceGraphSchema = section('the service graph', {
  /** Attributes of resources that are labels of both ends of a call beside those that docs/traces.md lists. */
  dimensions,
  /** How long one end of a call waits for the other. Longer than an SDK collects spans before it sends them, which is 5s. */
  waitForOtherEnd: duration('1s', '5m', 'give the time that the ends of a call lie apart').default('15s'),
  /** How many ends wait at once in each pod of Alloy. What comes above it is no part of the graph. */
  waitingEnds: wholeNumber(100, 10_000_000, 'give the number of ends that wait').default(10_000),
}).prefault({});
