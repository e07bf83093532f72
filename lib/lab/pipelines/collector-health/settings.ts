import { destinationNames } from '../../settings/destination-names';
import { numberBetween, section, truth } from '../../settings/formats';
import { collectorFilters } from '../../settings/logs';
import { interval } from '../../settings/metrics';

export const collectorHealthSchema = section("the collectors' own health", {
  /** Whether every collector tells how it is doing itself. */
  enabled: truth('give true to watch the collectors, false not to').default(false),
  /** Whether their metrics are sent. */
  metrics: truth('give true to send them, false not to').default(true),
  /** Whether their logs are sent. The logs of pods then leave them out, so that nothing comes twice. */
  logs: truth('give true to send them, false not to').default(true),
  /** Which of their logs are dropped. */
  filters: collectorFilters,
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** The share of their traces that is sent. 0: none are made. */
  traceRatio: numberBetween(
    { takes: 'a number from 0 to 1', advice: 'give the share of traces to send, 0 for none' },
    (value) => value >= 0 && value <= 1,
  ).default(0.1),
  /** The destinations they go to, by name. Empty: all that take what is sent. */
  destinations: destinationNames,
}).prefault({});
