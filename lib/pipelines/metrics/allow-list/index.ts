import type { MetricRule, MetricSource } from '../metric-rule';
import { apiServerMetrics } from './api-server';
import { cadvisorMetrics } from './cadvisor';
import { kubeStateMetrics } from './kube-state-metrics';
import { kubeletMetrics } from './kubelet';
import { nodeExporterMetrics } from './node-exporter';

/** The allow list of each source: what is kept, what is dropped, and why. */
export const allowLists: Readonly<Record<MetricSource, readonly MetricRule[]>> = {
  kubelet: kubeletMetrics,
  cadvisor: cadvisorMetrics,
  'node-exporter': nodeExporterMetrics,
  'kube-state-metrics': kubeStateMetrics,
  'api-server': apiServerMetrics,
};
