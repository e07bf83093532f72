import { destinationNames } from '../../settings/destination-names';
import { choice, dnsLabel, numberBetween, section, truth } from '../../settings/formats';
import { alsoKeep, interval, scrapedNamespaces } from '../../settings/metrics';

const provider = (standard: string) =>
  dnsLabel("give the name of an extension provider of Istio's mesh configuration").default(standard);

export const meshSchema = section('the service mesh', {
  /**
   * Whether the applications are in a mesh of Istio, and it is observed. Istio itself is not installed by the lab:
   * docs/mesh.md says what it has to be told.
   */
  enabled: truth('give true where Istio is installed, false elsewhere').default(false),
  /** Whether a proxy is injected into each pod, or each node has one. */
  mode: choice(['sidecar', 'ambient'], 'choose how Istio was installed').default('sidecar'),
  /** The time between two scrapes of Istio's control plane and proxies. */
  interval: interval('30s'),
  /** Names of metrics that are kept beside those of docs/mesh.md. */
  alsoKeep,
  /** The namespaces whose proxies and control planes are scraped. Empty: all of them. */
  namespaces: scrapedNamespaces,
  /** Whether proxies send their access logs to the receiver. */
  accessLogs: truth('give true to have the access logs, false not to').default(true),
  /** The extension provider of Istio that sends access logs to the receiver. */
  accessLogProvider: provider('lab-access-logs'),
  /** Whether proxies send spans to the receiver. */
  traces: truth('give true to have spans of proxies, false not to').default(true),
  /** The extension provider of Istio that sends spans to the receiver. */
  traceProvider: provider('lab-traces'),
  /**
   * The share of requests whose traces proxies begin, from 0 to 1; of traces that others began they keep what those keep.
   * Where somebody makes metrics from traces, it has to be `instrumentation.samplingRatio`.
   */
  samplingRatio: numberBetween(
    { takes: 'a number from 0 to 1', advice: 'give the share of requests, for example 0.1 for a tenth' },
    (value) => value >= 0 && value <= 1,
  ).default(1),
  /**
   * Whether the ports of the applications take plain text too: collectors that scrape them are not in the mesh, and
   * are refused where it demands mutual TLS.
   */
  permissive: truth('give true to let collectors scrape, false to keep what the mesh demands').default(false),
  /** The destinations the metrics go to, by name. Empty: all that take metrics. */
  destinations: destinationNames,
}).prefault({});
