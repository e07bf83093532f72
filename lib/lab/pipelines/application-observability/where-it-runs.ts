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

/**
 * Nothing passes before all pods are known. The time after which it gives up is long, since a look-up that gave up is not
 * tried again until Alloy starts anew (Scheduler.Run in internal/component/otelcol/internal/scheduler of Alloy 1.19.2);
 * what comes meanwhile waits at the door, and the memory limiter in front of it refuses what is too much.
 */
export const untilKnown = { waitForMetadata: true, waitForMetadataTimeout: '1h' };

/** Read from the pod's own object: the Deployment's name comes from the ReplicaSet's, so pods are enough. */
export const extractedMetadata: readonly string[] = [
  'container.image.name',
  'container.image.tag',
  'k8s.container.name',
  'k8s.cronjob.name',
  'k8s.daemonset.name',
  'k8s.deployment.name',
  'k8s.job.name',
  'k8s.namespace.name',
  'k8s.node.name',
  'k8s.pod.name',
  'k8s.pod.start_time',
  'k8s.pod.uid',
  'k8s.replicaset.name',
  'k8s.statefulset.name',
  // Namespace, pod and container, as the operator joins them.
  'service.instance.id',
];

/** By what the sender is, once that is decided. */
export const podAssociation = [
  { source: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
  { source: [{ from: 'resource_attribute', name: 'k8s.pod.ip' }] },
  {
    source: [
      { from: 'resource_attribute', name: 'k8s.namespace.name' },
      { from: 'resource_attribute', name: 'k8s.pod.name' },
    ],
  },
];
