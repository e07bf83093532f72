import type { RelabelConfig } from '../../../../imports/alloy/common';
import { annotatedPort } from '../../telemetry/metrics/annotated-port';
import { profileLabels } from '../../telemetry/profiles/profile-labels';
import type { ProfileType } from './profile-type';

/** What stands before the slash of the annotations, as in Pyroscope's own Helm chart. */
const prefix = 'profiles.grafana.com';

/**
 * Of the discovered ports those that a pod's annotations ask a type of profile of: `<type>.scrape`, `.port`,
 * `.port_name`, `.path`, `.scheme`, and `.container` for one container of several.
 */
export function annotatedTargets(type: ProfileType, useLabels?: boolean): readonly RelabelConfig[] {
  const annotation = (name: string) =>
    `__meta_kubernetes_pod_annotation_${`${prefix}/${type}.${name}`.replace(/[^a-zA-Z0-9_]/g, '_')}`;
  return [
    { sourceLabels: [annotation('scrape')], regex: 'true', action: 'keep' },
    ...annotatedPort({
      port: annotation('port'),
      portName: annotation('port_name'),
      container: annotation('container'),
    }),
    { sourceLabels: [annotation('path')], regex: '(/.*)', targetLabel: '__profile_path__' },
    { sourceLabels: [annotation('scheme')], regex: '(https?)', targetLabel: '__scheme__' },
    ...profileLabels(useLabels),
  ];
}
