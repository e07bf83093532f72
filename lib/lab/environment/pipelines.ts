import { annotatedPodsSchema } from '../pipelines/annotated-pods/settings';
import {
  annotatedProfilesSchema,
  ebpfProfilesSchema,
  javaProfilesSchema,
  pushedProfilesSchema,
} from '../pipelines/annotated-profiles/settings';
import { apiServerSchema } from '../pipelines/api-server/settings';
import { applicationObservabilitySchema } from '../pipelines/application-observability/settings';
import { beylaSchema } from '../pipelines/beyla/settings';
import { clusterEventsSchema } from '../pipelines/cluster-events/settings';
import { collectorHealthSchema } from '../pipelines/collector-health/settings';
import { costsSchema } from '../pipelines/costs/settings';
import { frontEndsSchema } from '../pipelines/front-ends/settings';
import { kubeStateMetricsSchema } from '../pipelines/kube-state-metrics/settings';
import { cadvisorSchema, kubeletSchema } from '../pipelines/kubelet/settings';
import { meshSchema } from '../pipelines/mesh/settings';
import { monitorsSchema } from '../pipelines/monitors/settings';
import { nodeExporterSchema } from '../pipelines/node-exporter/settings';
import { nodeLogsSchema } from '../pipelines/node-logs/settings';
import { podLogsSchema } from '../pipelines/pod-logs/settings';
import { staticTargetsSchema } from '../pipelines/static-targets/settings';
import { section } from '../settings/formats';

/** What is collected: the telemetry of the applications always, everything else where it is switched on. */
export const pipelinesSchema = section('the pipelines', {
  /** Metrics, logs and traces of the applications, by OTLP. */
  applicationObservability: applicationObservabilitySchema,
  /** Events of the Kubernetes API, as logs. */
  clusterEvents: clusterEventsSchema,
  /** Logs: what containers print. */
  podLogs: podLogsSchema,
  /** Logs: what the journal of each node holds. */
  nodeLogs: nodeLogsSchema,
  /** Metrics, logs and traces of the collectors themselves. */
  collectorHealth: collectorHealthSchema,
  /** Infrastructure metrics: what each kubelet says of itself and of volumes. */
  kubelet: kubeletSchema,
  /** Infrastructure metrics: what containers use. */
  cadvisor: cadvisorSchema,
  /** Infrastructure metrics: what nodes use. */
  nodeExporter: nodeExporterSchema,
  /** Infrastructure metrics: the state of the objects of the Kubernetes API. */
  kubeStateMetrics: kubeStateMetricsSchema,
  /** Infrastructure metrics: how the API servers do. */
  apiServer: apiServerSchema,
  /** Application metrics: of pods that ask for it by annotations. */
  annotatedPods: annotatedPodsSchema,
  /** Application metrics: of what ServiceMonitors, PodMonitors and Probes describe. */
  monitors: monitorsSchema,
  /** Application metrics: from addresses that are written down. */
  staticTargets: staticTargetsSchema,
  /** Profiles: of pods that ask for it by annotations. */
  annotatedProfiles: annotatedProfilesSchema,
  /** Profiles: of every container, by eBPF. */
  ebpfProfiles: ebpfProfilesSchema,
  /** Profiles: of every Java process, by async-profiler. */
  javaProfiles: javaProfilesSchema,
  /** Profiles: what the SDKs of Pyroscope push. */
  pushedProfiles: pushedProfilesSchema,
  /** Metrics, access logs and traces of a mesh of Istio. */
  mesh: meshSchema,
  /** Logs and traces of pages in browsers, by Grafana Faro. */
  frontEnds: frontEndsSchema,
  /** Metrics and traces of programs without an agent, by eBPF. */
  beyla: beylaSchema,
  /** Metrics: what nodes, volumes and containers cost, by OpenCost. */
  costs: costsSchema,
}).prefault({});
