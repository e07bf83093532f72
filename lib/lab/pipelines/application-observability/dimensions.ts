/**
 * Upper bounds of the latency histograms, from 2 ms to 15 s: the ones Grafana's application observability
 * reads, so that its panels and the lab's agree.
 */
export const latencyBuckets = [
  '2ms',
  '4ms',
  '6ms',
  '8ms',
  '10ms',
  '50ms',
  '100ms',
  '200ms',
  '400ms',
  '800ms',
  '1s',
  '1400ms',
  '2s',
  '5s',
  '10s',
  '15s',
] as const;

/** Where a service runs: what pages of Grafana filter by, the environment by both of its names. */
const place: readonly string[] = [
  'deployment.environment',
  'deployment.environment.name',
  'k8s.cluster.name',
  'k8s.namespace.name',
  'service.namespace',
  'service.version',
];

/**
 * What tells one request rate from another, beyond service, span name, kind and status. None of them grows
 * with traffic: a status code and a method have few values, and the route is in the span's name already.
 */
export const spanDimensions: readonly string[] = [
  ...place,
  'http.request.method',
  'http.response.status_code',
].sort();

/** Labels of a service graph edge, once with the prefix client_ and once with server_. */
export const serviceGraphDimensions: readonly string[] = [
  'cloud.availability_zone',
  'cloud.region',
  ...place,
];

/** What identifies an instance: job and instance of its series. */
export const instance: readonly string[] = ['service.name', 'service.namespace', 'service.instance.id'];
