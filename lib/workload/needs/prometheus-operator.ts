import type { Arguments } from '../arguments';
import { got, type Read, watched } from './kubernetes-client';

/**
 * What a component reads that follows custom resources of the Prometheus operator: the resources themselves,
 * and what their targets are discovered from, which may be in any namespace. Secrets and ConfigMaps that a
 * resource refers to are readable only in the namespaces that the component names: reading every Secret of
 * the cluster is more than any collector should be able to.
 */
export function operatorReads(args: Arguments, resource: string, targets: readonly Read[]): readonly Read[] {
  const named = args.texts('namespaces') ?? [];
  const namespaces = named.length === 0 ? undefined : named;
  return [
    watched('monitoring.coreos.com', [resource], namespaces),
    ...targets,
    ...(namespaces ? [got('', ['configmaps', 'secrets'], namespaces)] : []),
  ];
}
