import type { OtelcolProcessorResourcedetectionProps } from '../../../../imports/alloy/otelcol';
import type { Detector } from '../../settings/providers';

const off = { enabled: false };
const noCluster = { k8sClusterName: off };

/** What each detector would say of the receiver's own node or of the cluster, whose name the settings say. */
const ofOneNode = {
  gcp: {
    cloudAvailabilityZone: off,
    gcpGceInstanceHostname: off,
    gcpGceInstanceName: off,
    hostId: off,
    hostName: off,
    hostType: off,
    ...noCluster,
  },
  eks: noCluster,
  ec2: {
    cloudAvailabilityZone: off,
    // That of virtual machines; the detector of EKS says aws_eks.
    cloudPlatform: off,
    hostId: off,
    hostImageId: off,
    hostName: off,
    hostType: off,
  },
  aks: noCluster,
  azure: {
    azureVmName: off,
    azureVmScalesetName: off,
    azureVmSize: off,
    cloudAvailabilityZone: off,
    // That of virtual machines; the detector of AKS says azure_aks.
    cloudPlatform: off,
    hostId: off,
    hostName: off,
  },
  openshift: noCluster,
} as const satisfies Record<Detector, Readonly<Record<string, typeof off>>>;

/**
 * What the receiver may say of the place an application runs in. It is a gateway, so it must not put its own
 * host on other pods' telemetry: everything about the instance and its zone is switched off, and what the
 * application says of itself stays.
 */
export function detection(
  detectors: readonly Detector[],
): Omit<OtelcolProcessorResourcedetectionProps, 'output'> {
  return {
    detectors: ['env', ...detectors],
    override: false,
    ...Object.fromEntries(detectors.map((name) => [name, { resourceAttributes: ofOneNode[name] }])),
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
