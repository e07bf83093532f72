import { destinationNames } from '../../settings/destination-names';
import { dnsLabel, port, section, text, truth } from '../../settings/formats';
import { matchLabels } from '../../settings/kubernetes-labels';
import { alsoKeep, interval } from '../../settings/metrics';
import { ownScheduling } from '../../settings/scheduling';

const podsSchema = section('the pods of kube-state-metrics', {
  /** The namespace that they are in. */
  namespace: dnsLabel('name the namespace'),
  /** Labels that they have. */
  labels: matchLabels.default({ 'app.kubernetes.io/name': 'kube-state-metrics' }),
  /** The port on which they tell about objects. */
  port: port('give the number of the port').default(8080),
});

export const kubeStateMetricsSchema = section('the state of the objects', {
  /** Whether kube-state-metrics is scraped: the lab's, or with `install.kubeStateMetrics: false` that of the cluster. */
  enabled: truth('give true to scrape kube-state-metrics, false not to').default(false),
  /** Where that of the cluster answers, as host and port of its Service. */
  address: text(
    {
      takes: 'host and port of a Service, such as kube-state-metrics.kube-system.svc:8080',
      advice: 'give what kubectl get services shows',
    },
    (value) => /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?:\d{1,5}$/.test(value) && Number(value.split(':')[1]) < 65_536,
  ).optional(),
  /** The pods of that of the cluster, in the place of an address: each of them is scraped, where it runs in several parts. */
  pods: podsSchema.optional(),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/metrics.md. */
  alsoKeep,
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
  /** Where its pod runs. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
}).prefault({});
