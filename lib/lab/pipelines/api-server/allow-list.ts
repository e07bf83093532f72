import type { MetricRule } from '../../telemetry/metrics/metric-rule';

const source = 'api-server';

/**
 * How the API server does, counted on Kubernetes 1.37. What is counted by kind of request grows with the kinds of objects
 * and the ways in which they are used, not with the load.
 */
export const apiServerMetrics: readonly MetricRule[] = [
  {
    source,
    effect: 'keep',
    names: 'apiserver_request_duration_seconds_(?:count|sum)',
    why: 'how fast requests are answered on average, by verb and resource',
    series: { requestKinds: 2 },
  },
  {
    source,
    effect: 'keep',
    names: 'apiserver_request_total',
    why: 'requests by verb, resource and status',
    series: { requestKinds: 1, apiServers: 32 },
  },
  {
    source,
    effect: 'keep',
    names: 'apiserver_current_in(?:flight|queue)_requests',
    why: 'how many requests are being worked on and wait',
    series: { apiServers: 4 },
  },
  {
    source,
    effect: 'keep',
    names: 'apiserver_(?:resource_objects|storage_objects|storage_size_bytes)',
    why: 'how many objects of each kind are stored, and the size of the database',
    series: { apiServers: 73 },
  },
  {
    source,
    effect: 'keep',
    names: 'process_(?:cpu_seconds_total|resident_memory_bytes|start_time_seconds)|go_goroutines',
    why: 'what the server itself uses',
    series: { apiServers: 4 },
  },
  {
    source,
    effect: 'drop',
    names: '.+',
    why: 'mostly buckets of histograms about the inside of the server: watches, admission, storage, priorities',
    series: { apiServers: 25500, requestKinds: 24 },
  },
];

/** What is kept beside them where distributions are wanted: more than all else of an API server together. */
export const requestDurations: readonly MetricRule[] = [
  {
    source,
    effect: 'drop',
    names: 'apiserver_request_duration_seconds_bucket',
    where: {
      label: 'le',
      // The server writes 2, and Alloy makes 2.0 of it.
      values:
        '0\\.005|0\\.025|0\\.05|0\\.2|0\\.4|0\\.6|0\\.8|1\\.25|1\\.5|(?:2|3|4|6|8|10|15|20|30|45)(?:\\.0)?',
    },
    why: 'of 24 bounds five answer whether requests are fast enough: 0.1, 1, 5 and 60 seconds, and above',
    series: { requestKinds: 19 },
  },
  {
    source,
    effect: 'keep',
    names: 'apiserver_request_duration_seconds_bucket',
    why: 'how many requests are fast enough, by verb and resource',
    series: { requestKinds: 5 },
  },
];
