import { destinationNames } from '../../settings/destination-names';
import { section, truth } from '../../settings/formats';
import { alsoKeep, interval } from '../../settings/metrics';

export const nodeExporterSchema = section('the metrics of the nodes', {
  /** Whether what each node uses is measured, by a collector on every node. GKE Autopilot refuses it. */
  enabled: truth('give true to measure the nodes, false not to').default(false),
  /** The time between two scrapes. */
  interval: interval('60s'),
  /** Names of metrics that are kept beside those of docs/metrics.md. */
  alsoKeep,
  /**
   * Whether the interfaces and connections of the node are measured too. The collector is then in the network of the
   * node, where everybody who reaches the node reaches its server.
   */
  network: truth('give true to measure the network of the node, false not to').default(false),
  /** The destinations they go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
