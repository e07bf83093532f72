import { counter, gauge, histogram, type Known, metricTable } from '../../lib/dashboards';

const place = ['cluster', 'job', 'instance'];

/** What a small configuration has, and what another would have. */
export const known: Known = {
  metrics: [
    {
      from: 'pipelines.cadvisor',
      job: 'cadvisor',
      series: metricTable({
        container_cpu_usage_seconds_total: counter(...place, 'namespace', 'pod', 'container'),
        container_memory_working_set_bytes: gauge(...place, 'namespace', 'pod', 'container'),
        up: gauge(...place),
      }),
    },
    {
      from: 'pipelines.kubeStateMetrics',
      job: 'kube-state-metrics',
      series: metricTable({
        kube_pod_info: gauge(...place, 'namespace', 'pod', 'node'),
        up: gauge(...place),
      }),
    },
    {
      from: 'pipelines.applicationObservability',
      series: metricTable({
        traces_span_metrics_duration_seconds: histogram(...place, 'service_name'),
        traces_service_graph_request_total: counter('client', 'server'),
      }),
    },
  ],
  logs: [
    {
      from: 'pipelines.podLogs',
      labels: ['namespace', 'pod', 'service_name', 'job'],
      metadata: ['trace_id'],
    },
    {
      from: 'pipelines.clusterEvents',
      job: 'events',
      labels: ['namespace', 'job', 'level'],
      metadata: ['reason'],
    },
  ],
  traces: [{ from: 'pipelines.applicationObservability', attributes: ['resource.service.name'] }],
  profiles: [{ from: 'pipelines.ebpfProfiles', types: ['cpu'], labels: ['service_name'] }],
  absent: [
    { why: 'pipelines.kubelet is off', job: 'kubelet', metrics: new Set(['kubelet_running_pods']) },
    {
      why: 'pipelines.cadvisor drops it',
      job: 'cadvisor',
      metrics: new Set(['container_start_time_seconds']),
    },
    { why: 'pipelines.nodeLogs is off', job: 'journal', logs: ['job', 'unit', 'node'] },
    { why: 'pipelines.javaProfiles is off', profiles: ['allocations'] },
  ],
};
