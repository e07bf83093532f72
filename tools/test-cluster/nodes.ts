/** Room for everything: what is tested is not the scheduler. */
const room = { cpu: '64', memory: '256Gi', pods: '250', 'ephemeral-storage': '1Ti' };

export const nodeNames = ['node-1', 'node-2', 'node-3'] as const;

/** Nodes that nothing runs on, and volumes that nothing is stored on. */
export function nodesAndVolumes(kubernetesVersion: string): object[] {
  return [...nodeNames.map((name) => node(name, kubernetesVersion)), storageClass, ...volumes];
}

function node(name: string, kubernetesVersion: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64' },
    },
    status: {
      allocatable: room,
      capacity: room,
      nodeInfo: {
        architecture: 'amd64',
        operatingSystem: 'linux',
        kubeletVersion: kubernetesVersion,
        kubeProxyVersion: kubernetesVersion,
        containerRuntimeVersion: 'none://0',
        kernelVersion: '0',
        osImage: 'none',
        bootID: '',
        machineID: '',
        systemUUID: '',
      },
    },
  };
}

const className = 'standard';

/** The default class, as every kind of cluster has one. */
const storageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: className, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: 'kubernetes.io/no-provisioner',
  volumeBindingMode: 'WaitForFirstConsumer',
};

/** A claim that goes leaves its volume unusable, so there are many. */
const volumes = Array.from({ length: 60 }, (_, index) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: `volume-${index + 1}` },
  spec: {
    capacity: { storage: '100Gi' },
    accessModes: ['ReadWriteOnce'],
    storageClassName: className,
    persistentVolumeReclaimPolicy: 'Retain',
    hostPath: { path: '/nonexistent' },
  },
}));
