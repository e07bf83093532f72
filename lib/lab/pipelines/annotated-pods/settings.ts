import { destinationNames } from '../../settings/destination-names';
import { section, text, truth } from '../../settings/formats';
import { interval, sampleLimit, scrapedNamespaces } from '../../settings/metrics';

export const annotatedPodsSchema = section('the metrics of annotated pods', {
  /** Whether pods are scraped that ask for it by annotations. */
  enabled: truth('give true to scrape annotated pods, false not to').default(false),
  /** The time between two scrapes of pods that do not say one. */
  interval: interval('60s'),
  /** What stands before the slash of the annotations: PREFIX/scrape, PREFIX/port and so on. */
  prefix: text(
    {
      takes: 'a DNS name such as prometheus.io or k8s.grafana.com',
      advice: 'give what stands before the slash of the annotations',
    },
    (value) =>
      value.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/.test(value),
  ).default('prometheus.io'),
  /** Whether Services that ask for it by the same annotations have what is behind them scraped, unless the pod asks itself. */
  services: truth('give true to heed the annotations of Services, false not to').default(true),
  /** The namespaces whose pods are scraped. Empty: all of them. */
  namespaces: scrapedNamespaces,
  /** The most samples that one scrape of a pod may have: one with more is refused whole. 0: no limit. */
  sampleLimit,
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
