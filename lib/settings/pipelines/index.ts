import { section } from '../formats';
import { annotatedPodsSchema } from './annotated-pods';
import { apiServerSchema } from './api-server';
import { applicationObservabilitySchema } from './application-observability';
import { clusterEventsSchema } from './cluster-events';
import { collectorHealthSchema } from './collector-health';
import { kubeStateMetricsSchema } from './kube-state-metrics';
import { cadvisorSchema, kubeletSchema } from './kubelet';
import { monitorsSchema } from './monitors';
import { nodeExporterSchema } from './node-exporter';
import { nodeLogsSchema } from './node-logs';
import { podLogsSchema } from './pod-logs';
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
}).prefault({});
