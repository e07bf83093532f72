import { type ClusterSettings, SettingsError } from '../../lib/lab/environment';
import type { Action, ClusterCommand } from './cluster-command';

/** What Azure has to be told besides the settings of the environment. */
export interface AksOptions {
  /** The resource group that the cluster stands in. It has to exist. */
  readonly resourceGroup?: string;
  /** A region such as `westeurope`. @default that of the resource group */
  readonly location?: string;
}

/** A cluster on Azure Kubernetes Service; its context in kubectl is its name. */
export function aksCommands(
  action: Action,
  { name, kubernetesVersion }: ClusterSettings,
  { resourceGroup, location }: AksOptions,
): readonly ClusterCommand[] {
  if (resourceGroup === undefined || !/^[\w().-]{0,89}[\w()-]$/.test(resourceGroup)) {
    const found = resourceGroup === undefined ? 'is missing:' : `is ${JSON.stringify(resourceGroup)}, but`;
    throw new SettingsError(
      '--resource-group',
      `${found} it takes the name of a resource group of Azure that exists; az group list shows yours.`,
    );
  }
  const place = [`--name=${name}`, `--resource-group=${resourceGroup}`];
  if (action === 'delete')
    return [{ reason: 'the cluster', program: 'az', args: ['aks', 'delete', ...place] }];
  return [
    {
      reason: `a cluster of Kubernetes ${kubernetesVersion} with two nodes`,
      program: 'az',
      args: [
        'aks',
        'create',
        ...place,
        ...(location === undefined ? [] : [`--location=${location}`]),
        `--kubernetes-version=${kubernetesVersion}`,
        '--node-count=2',
        '--node-vm-size=Standard_D4s_v5',
        '--network-plugin=azure',
        '--network-plugin-mode=overlay',
        // Without it, or another engine, a NetworkPolicy has no effect.
        '--network-dataplane=cilium',
        // Pods get identities of their own instead of the node's.
        '--enable-oidc-issuer',
        '--enable-workload-identity',
        '--generate-ssh-keys',
      ],
    },
    { reason: 'the context for kubectl', program: 'az', args: ['aks', 'get-credentials', ...place] },
  ];
}
