import type { Arguments } from '../arguments';
import { got, type Read } from './kubernetes-client';

/**
 * The detectors that ask the API server; those of clouds ask the cloud's own metadata service. Both of
 * kubernetes_node and kubeadm use no credentials unless told to, and then reads would be refused anyway.
 */
export function detectorReads(args: Arguments): readonly Read[] {
  const detectors = args.texts('detectors') ?? [];
  const authenticated = (detector: string) =>
    detectors.includes(detector) && args.text(`${detector}.auth_type`, 'none') === 'serviceAccount';
  return [
    ...(authenticated('kubernetes_node') ? [got('', ['nodes']), clusterUid] : []),
    ...(authenticated('kubeadm') ? [kubeadmConfig, clusterUid] : []),
    ...(detectors.includes('openshift') ? [openshift] : []),
  ];
}

/** The cluster's uid is that of the namespace kube-system. */
const clusterUid: Read = { ...got('', ['namespaces']), names: ['kube-system'] };

const kubeadmConfig: Read = { ...got('', ['configmaps'], ['kube-system']), names: ['kubeadm-config'] };

const openshift: Read = got('config.openshift.io', ['clusterversions/status', 'infrastructures/status']);
