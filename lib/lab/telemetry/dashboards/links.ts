import type { Link } from '../../../dashboards';

/** To what one clicked on, in the cluster that is chosen. */
const to = (name: string, title: string, labels: Link['labels']): readonly Link[] => [
  { title, to: name, labels: { ...labels, cluster: '$cluster' } },
];

/** By the label `namespace` of a series. */
export const toNamespace = to('namespaces', 'This namespace', { namespace: 'namespace' });

/** By the label `pod` of a series, in the namespace that is chosen. */
export const toPod = to('pods', 'This pod', { pod: 'pod', namespace: '$namespace' });
