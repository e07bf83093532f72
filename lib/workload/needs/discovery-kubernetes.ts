import type { BlockData } from '../../alloy/block-data';
import { Arguments } from '../arguments';
import { inCluster, type Read, watched } from './kubernetes-client';
import type { ApiRead, Place } from './need';

/** What each role lists and watches, by API group. */
const roles: Readonly<Record<string, readonly (readonly [group: string, resources: readonly string[]])[]>> = {
  node: [],
  pod: [['', ['pods']]],
  service: [['', ['services']]],
  endpoints: [['', ['endpoints', 'pods', 'services']]],
  endpointslice: [
    ['', ['pods', 'services']],
    ['discovery.k8s.io', ['endpointslices']],
  ],
  ingress: [['networking.k8s.io', ['ingresses']]],
};

export function discoveryReads(args: Arguments, { namespace }: Place): readonly Read[] {
  if (!inCluster(args, '')) return [];
  const role = args.text('role', '');
  const namespaces = selectedNamespaces(args, namespace);
  return [
    ...(roles[role] ?? []).map(([group, resources]) => watched(group, resources, namespaces)),
    ...(role === 'node' || args.isOn('attach_metadata.node', false) ? [watched('', ['nodes'])] : []),
    ...(args.isOn('attach_metadata.namespace', false) ? [watched('', ['namespaces'])] : []),
  ];
}

/** The namespaces that all targets come from; undefined when some may come from anywhere. */
export function discoveredNamespaces(
  sources: readonly BlockData[],
  own: string | undefined,
): ApiRead['namespaces'] {
  const discoveries = sources.filter(({ component }) => component === 'discovery.kubernetes');
  const selected = discoveries.map((discovery) => selectedNamespaces(Arguments.of(discovery), own));
  if (selected.length === 0 || selected.includes(undefined)) return undefined;
  return [...new Set(selected.flatMap((namespaces) => namespaces ?? []))];
}

/** Whether only objects of one node are discovered, as `field = "spec.nodeName=..."` says. */
export function discoversOneNode(discovery: BlockData): boolean {
  return Arguments.of(discovery)
    .blocks('selectors')
    .some((selector) => selector.literals('field').some((text) => text.includes('spec.nodeName=')));
}

function selectedNamespaces(args: Arguments, own: string | undefined): ApiRead['namespaces'] {
  const names = args.texts('namespaces.names') ?? [];
  const all = args.isOn('namespaces.own_namespace', false) ? [...names, own] : names;
  return all.length === 0 ? undefined : all;
}
