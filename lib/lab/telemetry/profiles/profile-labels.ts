import type { RelabelConfig } from '../../../../imports/alloy/common';
import { podLabels } from '../metrics/pod-labels';

/** The labels of a pod's metrics; the annotation by which Pyroscope names services counts most. */
export function profileLabels(useLabels?: boolean): readonly RelabelConfig[] {
  return [
    ...podLabels(useLabels),
    {
      sourceLabels: ['__meta_kubernetes_pod_annotation_pyroscope_io_service_name'],
      regex: '(.+)',
      targetLabel: 'service_name',
    },
  ];
}
