import { destinationNames } from '../../settings/destination-names';
import { choice, listOf, section, text, truth } from '../../settings/formats';
import { interval } from '../../settings/metrics';

const targetSchema = section('a target', {
  /** Where it listens, `host:port`. */
  address: text(
    {
      takes: 'host:port, such as shop.applications.svc:8080',
      advice: 'give host and port without a scheme and without a path',
    },
    isAddress,
  ),
  /** The path of its metrics. */
  path: text(
    { takes: 'a path that starts with / and has no query', advice: 'give the path of the metrics' },
    (value) => value.startsWith('/') && !/[\s?#]/.test(value),
  ).default('/metrics'),
  /** How it is asked. */
  scheme: choice(['http', 'https'], 'choose how it is asked').default('http'),
  /** The label `job`. Without it, NAMESPACE/SERVICE of the address of a Service, else static-targets. */
  job: text({ takes: 'a name', advice: 'give the value of the label job, or leave it out' }).optional(),
});

export const staticTargetsSchema = section('the static targets', {
  /** Whether the targets are scraped. */
  enabled: truth('give true to scrape the targets, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** What is scraped. */
  targets: listOf(targetSchema, {
    takes: 'a list of targets',
    advice: 'describe each with its address',
  }).default([]),
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});

function isAddress(value: string): boolean {
  const [, port] = /^(?:[a-zA-Z0-9][-a-zA-Z0-9.]*|\[[0-9a-fA-F:]+\]):(\d{1,5})$/.exec(value) ?? [];
  return Number(port) >= 1 && Number(port) <= 65535;
}
