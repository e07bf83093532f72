import { destinationNames } from '../../settings/destination-names';
import { dnsLabel, listOf, numberBetween, section, truth } from '../../settings/formats';
import { interval } from '../../settings/metrics';

export const beylaSchema = section('instrumentation by Beyla', {
  /**
   * Whether programs without an agent are instrumented by eBPF, by a collector on each node that is root. GKE Autopilot
   * refuses it.
   */
  enabled: truth('give true to instrument by eBPF, false not to').default(false),
  /** The namespaces whose programs are instrumented. Without it, that of the applications. */
  namespaces: listOf(dnsLabel('name a namespace'), {
    takes: 'a list of namespaces',
    advice: 'name those whose programs are instrumented',
  }).optional(),
  /** Whether spans are sent, beside the metrics. */
  traces: truth('give true to have spans, false for metrics alone').default(true),
  /** The share of traces that is kept, from 0 to 1. */
  samplingRatio: numberBetween(
    { takes: 'a number from 0 to 1', advice: 'give the share of traces, for example 0.1 for a tenth' },
    (value) => value >= 0 && value <= 1,
  ).default(1),
  /** The time between two scrapes of the metrics. */
  interval: interval('60s'),
  /** The destinations they go to, by name. Empty: all that take metrics or traces. */
  destinations: destinationNames,
})
  .refine(({ enabled, namespaces }) => !enabled || namespaces?.length !== 0, {
    path: ['namespaces'],
    error:
      'is an empty list, but Beyla is switched on; name the namespaces whose programs are instrumented, or set enabled to false.',
  })
  .prefault({});
