import { section } from '../formats';
import { annotatedPodsSchema } from './annotated-pods';
import { apiServerSchema } from './api-server';
import { applicationObservabilitySchema } from './application-observability';
import { beylaSchema } from './beyla';
import { clusterEventsSchema } from './cluster-events';
import { collectorHealthSchema } from './collector-health';
import { costsSchema } from './costs';
import { frontEndsSchema } from './front-ends';
import { kubeStateMetricsSchema } from './kube-state-metrics';
import { cadvisorSchema, kubeletSchema } from './kubelet';
import { meshSchema } from './mesh';
import { monitorsSchema } from './monitors';
import { nodeExporterSchema } from './node-exporter';
import { nodeLogsSchema } from './node-logs';
import { podLogsSchema } from './pod-logs';
import {
  annotatedProfilesSchema,
  ebpfProfilesSchema,
  javaProfilesSchema,
  pushedProfilesSchema,
} from './profiles';
import { staticTargetsSchema } from './static-targets';

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
