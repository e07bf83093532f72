/**
 * Upper bounds of the latency histograms, from 2 ms to 15 s: the ones Grafana's application observability
 * reads, so that its panels and the lab's agree.
 */
export const latencyBuckets: readonly string[] = [
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
];

/**
 * What tells one request rate from another, beyond service, span name, kind and status. None of them grows
 * with traffic: a status code and a method have few values, and the route is in the span's name already.
 */
export const spanDimensions: readonly string[] = [
  'deployment.environment.name',
  'http.request.method',
  'http.response.status_code',
  'k8s.cluster.name',
  'k8s.namespace.name',
  'service.namespace',
  'service.version',
];

/** Labels of a service graph edge, once with the prefix client_ and once with server_. */
export const serviceGraphDimensions: readonly string[] = [
  'cloud.availability_zone',
  'cloud.region',
  'deployment.environment.name',
  'k8s.cluster.name',
  'k8s.namespace.name',
  'service.namespace',
  'service.version',
];
