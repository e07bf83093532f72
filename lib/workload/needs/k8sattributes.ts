import type { Arguments } from '../arguments';
import { type Read, watched } from './kubernetes-client';

type Kind = readonly [group: string, resource: string];

/** Attributes whose values stand on no pod, and the objects that hold them. */
const elsewhere: Readonly<Record<string, Kind>> = {
  'k8s.cronjob.uid': ['batch', 'jobs'],
  'k8s.deployment.uid': ['apps', 'replicasets'],
  'k8s.node.uid': ['', 'nodes'],
};

/** The objects behind each value of `from` in a label or annotation block; pods are read anyway. */
const origins: Readonly<Record<string, readonly Kind[]>> = {
  daemonset: [['apps', 'daemonsets']],
  deployment: [
    ['apps', 'deployments'],
    ['apps', 'replicasets'],
  ],
  job: [['batch', 'jobs']],
  namespace: [['', 'namespaces']],
  node: [['', 'nodes']],
  statefulset: [['apps', 'statefulsets']],
};

/** Pods always, and of everything else only what is extracted from it. */
export function k8sattributesReads(args: Arguments): readonly Read[] {
  if (args.isOn('passthrough', false) || args.text('auth_type', 'serviceAccount') !== 'serviceAccount')
    return [];
  const namespace = args.text('filter.namespace', '');
  const namespaces = namespace === '' ? undefined : [namespace];
  const metadata = args.texts('extract.metadata') ?? [];

  const kinds: Kind[] = [['', 'pods']];
  for (const attribute of metadata) {
    const kind = elsewhere[attribute];
    if (kind) kinds.push(kind);
  }
  for (const block of [...args.blocks('extract.label'), ...args.blocks('extract.annotation')]) {
    kinds.push(...(origins[block.text('from', 'pod')] ?? []));
  }
  // Without a list of metadata the Deployment's name is extracted too.
  const names = args.has('extract.metadata') ? metadata : ['k8s.deployment.name'];
  if (names.includes('k8s.deployment.name') && !args.isOn('extract.deployment_name_from_replicaset', true)) {
    kinds.push(['apps', 'replicasets']);
  }

  const reads = kinds.map(([group, resource]) =>
    watched(group, [resource], isClusterScoped(resource) ? undefined : namespaces),
  );
  // The cluster's uid is that of the namespace kube-system, the only one then watched.
  return metadata.includes('k8s.cluster.uid')
    ? [...reads, { ...watched('', ['namespaces']), names: ['kube-system'] }]
    : reads;
}

function isClusterScoped(resource: string): boolean {
  return resource === 'nodes' || resource === 'namespaces';
}
