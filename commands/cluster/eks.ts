import { stringify } from 'yaml';
import { type ClusterSettings, SettingsError } from '../../lib/lab/environment';
import type { Action, ClusterCommand } from './cluster-command';

/** What Amazon has to be told besides the settings of the environment. */
export interface EksOptions {
  /** A region such as `eu-central-1`. */
  readonly location?: string;
  /** Nodes without addresses of their own, which reach the registries through a NAT. */
  readonly privateNodes: boolean;
}

/** A cluster on Amazon EKS; its context in kubectl is its ARN, `arn:aws:eks:REGION:ACCOUNT:cluster/NAME`. */
export function eksCommands(
  action: Action,
  { name, kubernetesVersion, fargate }: ClusterSettings,
  { location, privateNodes }: EksOptions,
): readonly ClusterCommand[] {
  const region = regionOf(location);
  if (action === 'delete') {
    return [
      {
        reason:
          'the cluster with its nodes and its network; volumes of claims are left unless the claims were removed before',
        program: 'eksctl',
        args: ['delete', 'cluster', `--name=${name}`, `--region=${region}`, '--wait'],
      },
    ];
  }
  return [
    {
      reason: `a cluster of Kubernetes ${kubernetesVersion} ${fargate ? 'on Fargate' : 'with two nodes'}`,
      program: 'eksctl',
      args: ['create', 'cluster', '--config-file=-', '--write-kubeconfig=false'],
      input: stringify(
        config({ name, region, version: kubernetesVersion, privateNetworking: privateNodes, fargate }),
      ),
    },
    {
      reason: 'the context for kubectl, called by the ARN of the cluster',
      program: 'aws',
      args: ['eks', 'update-kubeconfig', `--name=${name}`, `--region=${region}`],
    },
    {
      reason: 'a class for claims that name none: Amazon makes none the default',
      program: 'kubectl',
      args: ['apply', '--filename=-'],
      input: stringify(storageClass),
    },
  ];
}

/** https://eksctl.io/usage/schema/ */
function config({
  name,
  region,
  version,
  privateNetworking,
  fargate,
}: {
  readonly name: string;
  readonly region: string;
  readonly version: string;
  readonly privateNetworking: boolean;
  readonly fargate?: boolean;
}) {
  return {
    apiVersion: 'eksctl.io/v1alpha5',
    kind: 'ClusterConfig',
    metadata: { name, region, version },
    // Pods get identities of their own instead of the node's.
    iam: { withOIDC: true },
    addons: [
      // Without it a NetworkPolicy has no effect: https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html
      {
        name: 'vpc-cni',
        configurationValues: '{"enableNetworkPolicy": "true"}',
        useDefaultPodIdentityAssociations: true,
      },
      { name: 'coredns' },
      { name: 'kube-proxy' },
      { name: 'metrics-server' },
      { name: 'eks-pod-identity-agent' },
      // Without it no claim gets a volume.
      { name: 'aws-ebs-csi-driver', useDefaultPodIdentityAssociations: true },
    ],
    ...(fargate
      ? // The pods of every namespace, those of kube-system too.
        { fargateProfiles: [{ name: 'all', selectors: [{ namespace: '*' }] }] }
      : {
          managedNodeGroups: [
            {
              name: `${name}-nodes`,
              instanceType: 'm6i.xlarge',
              desiredCapacity: 2,
              volumeSize: 80,
              privateNetworking,
            },
          ],
        }),
  };
}

const storageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'gp3', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: 'ebs.csi.aws.com',
  parameters: { type: 'gp3', encrypted: 'true' },
  volumeBindingMode: 'WaitForFirstConsumer',
  allowVolumeExpansion: true,
};

function regionOf(location: string | undefined): string {
  if (location !== undefined && /^[a-z]{2}(-[a-z]+)+-\d+$/.test(location)) return location;
  const found = location === undefined ? 'is missing:' : `is ${JSON.stringify(location)}, but`;
  throw new SettingsError(
    '--location',
    `${found} it takes a region of Amazon such as eu-central-1; aws ec2 describe-regions lists them.`,
  );
}
