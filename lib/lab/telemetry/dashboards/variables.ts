import type { Variable } from '../../../dashboards';

/** The cluster, by a series that the given metrics have. @param of selectors, of which the first that is there is asked */
export const cluster = (...of: readonly string[]): Variable => ({
  name: 'cluster',
  title: 'Cluster',
  label: 'cluster',
  of,
});

export const namespace = (...of: readonly string[]): Variable => ({
  name: 'namespace',
  title: 'Namespace',
  label: 'namespace',
  of,
});

export const node = (...of: readonly string[]): Variable => ({
  name: 'node',
  title: 'Node',
  label: 'node',
  of,
});

/** What narrows a selector to what was chosen. */
export const chosenNamespace = 'cluster=~"$cluster", namespace=~"$namespace"';
export const chosenNode = 'cluster=~"$cluster", node=~"$node"';
