import { stringify } from 'yaml';
import type { ClusterSettings } from '../../lib/lab/environment';
import type { Action, ClusterCommand } from './cluster-command';
import { nodeImage } from './node-images';

/** The part of kind's configuration that the lab needs: https://kind.sigs.k8s.io/docs/user/configuration/ */
interface KindConfig {
  readonly kind: 'Cluster';
  readonly apiVersion: 'kind.x-k8s.io/v1alpha4';
  readonly nodes: readonly { readonly role: 'control-plane' | 'worker'; readonly image: string }[];
}

/** A cluster in containers on this machine; its context in kubectl is `kind-NAME`. */
export function kindCommands(
  action: Action,
  { name, kubernetesVersion }: ClusterSettings,
): readonly ClusterCommand[] {
  if (action === 'delete') {
    return [{ reason: 'the cluster', program: 'kind', args: ['delete', 'cluster', `--name=${name}`] }];
  }
  return [
    {
      reason: `a cluster of Kubernetes ${kubernetesVersion} with two nodes, as the context kind-${name}`,
      program: 'kind',
      args: ['create', 'cluster', `--name=${name}`, '--wait=5m', '--config=-'],
      input: stringify(config(nodeImage(kubernetesVersion))),
    },
  ];
}

/** A worker beside the control plane, so that what runs on every node shows twice. */
function config(image: string): KindConfig {
  return {
    kind: 'Cluster',
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    nodes: [
      { role: 'control-plane', image },
      { role: 'worker', image },
    ],
  };
}
