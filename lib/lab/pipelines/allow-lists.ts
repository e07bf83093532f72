import type { MetricRule, MetricSource } from '../telemetry/metrics/metric-rule';
import { apiServerMetrics } from './api-server/allow-list';
import { cadvisorMetrics } from './cadvisor/allow-list';
import { kubeStateMetrics } from './kube-state-metrics/allow-list';
import { kubeletMetrics } from './kubelet/allow-list';
import { nodeExporterMetrics } from './node-exporter/allow-list';

/** The allow list of each source: what is kept, what is dropped, and why. */
export const allowLists: Readonly<Record<MetricSource, readonly MetricRule[]>> = {
  kubelet: kubeletMetrics,
  cadvisor: cadvisorMetrics,
  'node-exporter': nodeExporterMetrics,
  'kube-state-metrics': kubeStateMetrics,
  'api-server': apiServerMetrics,
};
