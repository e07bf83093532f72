import type { OtelcolProcessorResourcedetectionProps } from '../../../../imports/alloy/otelcol';

export type Cloud = 'gcp';

const off = { enabled: false };

/**
 * What the receiver may say of the place an application runs in. It is a gateway, so it must not put its own
 * host on other pods' telemetry: everything about the instance and its zone is switched off, and what the
 * application says of itself stays.
 */
export function detection(
  cloud: Cloud | undefined,
): Pick<OtelcolProcessorResourcedetectionProps, 'detectors' | 'override' | 'gcp'> {
  if (cloud === undefined) return { detectors: ['env'], override: false };
  return {
    detectors: ['env', 'gcp'],
    override: false,
    gcp: {
      resourceAttributes: {
        cloudAvailabilityZone: off,
        gcpGceInstanceHostname: off,
        gcpGceInstanceName: off,
        hostId: off,
        hostName: off,
        hostType: off,
        k8sClusterName: off,
      },
    },
  };
}

/** Read from the pod's own object: the Deployment's name comes from the ReplicaSet's, so pods are enough. */
export const extractedMetadata: readonly string[] = [
  'container.image.name',
  'container.image.tag',
  'k8s.cronjob.name',
  'k8s.daemonset.name',
  'k8s.deployment.name',
  'k8s.job.name',
  'k8s.namespace.name',
  'k8s.node.name',
  'k8s.pod.name',
  'k8s.pod.start_time',
  'k8s.pod.uid',
  'k8s.statefulset.name',
];

/**
 * How the pod that sent something is found, the surest way first: its own attributes, which survive a proxy,
 * then the address of the connection.
 */
export const podAssociation = [
  { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
  { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
  { source: [{ from: 'connection' }] },
];
