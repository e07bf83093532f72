import type { RelabelConfig } from '../../../../imports/alloy/common';
import { profileLabels } from '../../telemetry/profiles/profile-labels';
import type { ProfileType } from './profile-type';

/** What stands before the slash of the annotations, as in Pyroscope's own Helm chart. */
const prefix = 'profiles.grafana.com';

/**
 * Of the discovered ports those that a pod's annotations ask a type of profile of: `<type>.scrape`, `.port`,
 * `.port_name`, `.path`, `.scheme`, and `.container` for one container of several.
 *
 * A number of a port need not be declared by any container. The targets that then come from all ports of the pod are
 * equal but for labels that are dropped, and Alloy takes equal targets for one: so they do not get the label
 * `container`, which would tell them apart.
 */
export function annotatedTargets(type: ProfileType): readonly RelabelConfig[] {
  const annotation = (name: string) =>
    `__meta_kubernetes_pod_annotation_${`${prefix}/${type}.${name}`.replace(/[^a-zA-Z0-9_]/g, '_')}`;
  const port = annotation('port');
  const portName = annotation('port_name');
  const container = annotation('container');
  const ip = '__meta_kubernetes_pod_ip';
  return [
    { sourceLabels: [annotation('scrape')], regex: 'true', action: 'keep' },
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Running', action: 'keep' },
    { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' },
    { sourceLabels: ['__meta_kubernetes_pod_container_port_protocol'], regex: 'UDP|SCTP', action: 'drop' },
    ...onlyIfNamed(portName, '__meta_kubernetes_pod_container_port_name'),
    ...onlyIfNamed(container, '__meta_kubernetes_pod_container_name'),
    {
      sourceLabels: [ip, port],
      regex: '([^:;]+);(\\d+)',
      targetLabel: '__address__',
      replacement: '$1:$2',
    },
    {
      sourceLabels: [ip, port],
      regex: '([^;]*:[^;]*);(\\d+)',
      targetLabel: '__address__',
      replacement: '[$1]:$2',
    },
    // Without any port there is nothing to ask.
    { sourceLabels: ['__address__'], regex: '.+:\\d+', action: 'keep' },
    { sourceLabels: [annotation('path')], regex: '(/.*)', targetLabel: '__profile_path__' },
    { sourceLabels: [annotation('scheme')], regex: '(https?)', targetLabel: '__scheme__' },
    // Which container has the port is not known: a pod that nothing manages is then no service of a container's name.
    {
      sourceLabels: [port, portName, container, '__meta_kubernetes_pod_name'],
      regex: '\\d+;;;(.+)',
      targetLabel: '__meta_kubernetes_pod_container_name',
    },
    ...profileLabels,
    {
      sourceLabels: [port, portName, container],
      regex: '\\d+;;',
      targetLabel: 'container',
      replacement: '',
    },
  ];
}

/** Where the annotation is set, only what has its value. */
function onlyIfNamed(annotation: string, found: string): readonly RelabelConfig[] {
  const wanted = '__tmp_wanted';
  return [
    { sourceLabels: [found], targetLabel: wanted },
    { sourceLabels: [annotation], regex: '(.+)', targetLabel: wanted },
    { sourceLabels: [found], targetLabel: wanted, action: 'keepequal' },
  ];
}
