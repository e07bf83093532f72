import type { RelabelConfig } from '../../../../imports/alloy/common';
import { annotatedPort, noNumber, withPort } from '../../telemetry/metrics/annotated-port';
import { podLabels } from '../../telemetry/metrics/pod-labels';
import { instanceAs } from '../../telemetry/service-name';
import { annotationLabel, how } from './annotations';

/** Of the ports of pods those that their annotations ask for, as Prometheus' example for Kubernetes does it. */
export function podTargets(prefix: string, useLabels?: boolean): readonly RelabelConfig[] {
  const annotation = (name: string) => annotationLabel('pod', prefix, name);
  return [
    { sourceLabels: [annotation('scrape')], regex: 'true', action: 'keep' },
    ...annotatedPort({ port: annotation('port'), container: annotation('container') }),
    ...podLabels(useLabels),
    ...onlyOf(annotation('port')),
    ...how('pod', prefix),
  ];
}

/**
 * Of the endpoints of Services those that the annotations of their Service ask for, unless the pod asks itself. Ports of
 * a pod that its Service does not have are left out.
 */
export function serviceTargets(prefix: string, useLabels?: boolean): readonly RelabelConfig[] {
  const annotation = (name: string) => annotationLabel('service', prefix, name);
  const slice = '__meta_kubernetes_endpointslice_';
  const port = annotation('port');
  return [
    { sourceLabels: [annotation('scrape')], regex: 'true', action: 'keep' },
    { sourceLabels: [annotationLabel('pod', prefix, 'scrape')], regex: 'true', action: 'drop' },
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Pending|Succeeded|Failed', action: 'drop' },
    { sourceLabels: [port, `${slice}port`], regex: '\\d+;.*|[^;]*;\\d+', action: 'keep' },
    { sourceLabels: [port, `${slice}port_protocol`], regex: `${noNumber};(?:UDP|SCTP)`, action: 'drop' },
    {
      sourceLabels: ['__address__', port],
      regex: '([^:;]+|\\[[^;]+\\])(?::\\d+)?;(\\d+)',
      targetLabel: '__address__',
      replacement: '$1:$2',
    },
    // Whose the port of the annotation is, nobody can tell.
    ...['name', 'image'].map((of) => ({
      sourceLabels: [port],
      regex: '\\d+',
      targetLabel: `__meta_kubernetes_pod_container_${of}`,
      replacement: '',
    })),
    withPort,
    ...podLabels(useLabels),
    // What stands behind the Service may be no pod.
    {
      sourceLabels: ['service_name', '__meta_kubernetes_service_name'],
      regex: ';(.+)',
      targetLabel: 'service_name',
    },
    {
      sourceLabels: ['pod', 'namespace', 'service_name'],
      regex: ';(.+);(.+)',
      targetLabel: 'job',
      replacement: '$1/$2',
    },
    ...how('service', prefix),
  ];
}

/** The instance of OpenTelemetry, where a container has no second target that would be the same instance. */
function onlyOf(port: string): readonly RelabelConfig[] {
  const instance = '__tmp_instance';
  return [
    ...instanceAs(instance),
    { sourceLabels: [port, instance], regex: '[^;]+;(.+)', targetLabel: 'instance' },
  ];
}
