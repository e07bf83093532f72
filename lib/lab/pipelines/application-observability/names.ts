import { alike, counter, gauge, histogram, metricTable } from '../../../dashboards';

const http = [
  'http_request_method',
  'http_response_status_code',
  'error_type',
  'network_protocol_version',
  'url_scheme',
];
const pool = ['jvm_memory_type', 'jvm_memory_pool_name'];

/**
 * What the agents of Java and Node.js tell of runtime and requests: the semantic conventions since 1.23, as Prometheus names them.
 * https://opentelemetry.io/docs/specs/semconv/runtime/
 */
export const runtimeNames = metricTable({
  http_server_request_duration_seconds: histogram(...http, 'http_route', 'server_address', 'server_port'),
  http_client_request_duration_seconds: histogram(...http, 'server_address', 'server_port'),
  ...alike(
    gauge(...pool),
    'jvm_memory_used_bytes',
    'jvm_memory_committed_bytes',
    'jvm_memory_limit_bytes',
    'jvm_memory_used_after_last_gc_bytes',
  ),
  jvm_gc_duration_seconds: histogram('jvm_gc_action', 'jvm_gc_name'),
  jvm_thread_count: gauge('jvm_thread_daemon', 'jvm_thread_state'),
  jvm_class_count: gauge(),
  jvm_class_loaded_total: counter(),
  jvm_class_unloaded_total: counter(),
  jvm_cpu_time_seconds_total: counter(),
  jvm_cpu_count: gauge(),
  jvm_cpu_recent_utilization_ratio: gauge(),
  ...alike(
    gauge(),
    ...['min', 'max', 'mean', 'stddev', 'p50', 'p90', 'p99'].map(
      (what) => `nodejs_eventloop_delay_${what}_seconds`,
    ),
  ),
  nodejs_eventloop_utilization_ratio: gauge(),
  nodejs_eventloop_time_seconds_total: counter('nodejs_eventloop_state'),
  v8js_gc_duration_seconds: histogram('v8js_gc_type'),
  ...alike(
    gauge('v8js_heap_space_name'),
    'v8js_memory_heap_limit_bytes',
    'v8js_memory_heap_used_bytes',
    'v8js_heap_space_available_size_bytes',
    'v8js_heap_space_physical_size_bytes',
  ),
});

const ofResource = [
  ...['service.name', 'service.namespace', 'service.version', 'service.instance.id'],
  ...['deployment.environment', 'deployment.environment.name', 'telemetry.sdk.language'],
  ...['k8s.cluster.name', 'k8s.namespace.name', 'k8s.pod.name', 'k8s.container.name', 'k8s.node.name'],
];
const ofSpan = [
  ...[
    'http.request.method',
    'http.response.status_code',
    'http.route',
    'url.path',
    'url.full',
    'server.address',
  ],
  ...['db.system.name', 'db.query.text', 'error.type', 'exception.type'],
];

/** Attributes of spans: https://opentelemetry.io/docs/specs/semconv/ and docs/identity.md. */
export const spanAttributes: readonly string[] = [
  ...ofResource.map((name) => `resource.${name}`),
  ...ofSpan.map((name) => `span.${name}`),
];
