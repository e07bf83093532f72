import { annotatedPods } from './annotated-pods';
import { annotatedProfiles } from './annotated-profiles';
import { apiServer } from './api-server';
import { applicationObservability } from './application-observability';
import { beyla } from './beyla';
import { cadvisor } from './cadvisor';
import { clusterEvents } from './cluster-events';
import { collectorHealth } from './collector-health';
import { costs } from './costs';
import { ebpfProfiles } from './ebpf-profiles';
import { frontEnds } from './front-ends';
import { javaProfiles } from './java-profiles';
import { kubeStateMetrics } from './kube-state-metrics';
import { kubelet } from './kubelet';
import { mesh } from './mesh';
import { monitors } from './monitors';
import { nodeExporter } from './node-exporter';
import { nodeLogs } from './node-logs';
import { podLogs } from './pod-logs';
import { pushedProfiles } from './pushed-profiles';
import { staticTargets } from './static-targets';

/**
 * The table of contents of what is collected, and the one place that knows a pipeline beside its folder: settings, types,
 * placement, docs and picture follow from it. The order is that of docs/settings.md and of the components in a collector.
 */
export const pipelines = [
  applicationObservability,
  clusterEvents,
  podLogs,
  nodeLogs,
  collectorHealth,
  kubelet,
  cadvisor,
  nodeExporter,
  kubeStateMetrics,
  apiServer,
  annotatedPods,
  monitors,
  staticTargets,
  annotatedProfiles,
  ebpfProfiles,
  javaProfiles,
  pushedProfiles,
  mesh,
  frontEnds,
  beyla,
  costs,
] as const;
