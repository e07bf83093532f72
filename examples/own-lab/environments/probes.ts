import {
  clusteringOf,
  definePipeline,
  destinationNames,
  interval,
  listOf,
  section,
  shardingOf,
  text,
  truth,
} from 'application-observability-lab';
import { type AlloyConfig, Pipeline } from 'application-observability-lab/alloy';
import {
  PrometheusExporterBlackbox,
  PrometheusScrape,
} from 'application-observability-lab/components/prometheus';

const address = text({ takes: 'an https:// address', advice: 'give the address that is asked' }, (value) =>
  value.startsWith('https://'),
);

/** A pipeline of one's own, in one file: whether addresses answer. */
export const probes = definePipeline({
  name: 'probes',
  description: 'Metrics: whether addresses answer, and how fast.',
  settings: section('the probes', {
    /** Whether the addresses are asked. */
    enabled: truth('give true to ask the addresses').default(false),
    /** The time between two requests to an address. */
    interval: interval('60s'),
    /** What is asked. */
    addresses: listOf(address, { takes: 'a list of addresses', advice: 'name those that are asked' }).default(
      [],
    ),
    /** The destinations they go to, by name. Empty: all that take metrics. */
    destinations: destinationNames,
  }).prefault({}),
  contradictions({ settings: { enabled, addresses } }, refuse) {
    if (enabled && addresses.length === 0) {
      refuse(
        ['addresses'],
        'is an empty list, but the probes are switched on; name an address, or set enabled to false.',
      );
    }
  },
  build:
    ({ settings, platform }) =>
    (config: AlloyConfig, destination) => {
      const pipeline = new Pipeline(config, 'probes');
      const blackbox = new PrometheusExporterBlackbox(pipeline, 'probes', {
        config: '{ modules: { answers: { prober: http, timeout: 5s } } }',
        target: settings.addresses.map((url) => ({
          name: new URL(url).hostname,
          address: url,
          module: 'answers',
        })),
      });
      new PrometheusScrape(pipeline, 'probes', {
        targets: blackbox.targets,
        jobName: 'probes',
        scrapeInterval: settings.interval,
        clustering: clusteringOf(shardingOf(platform.alloy)),
        forwardTo: destination.metrics,
      });
    },
});
