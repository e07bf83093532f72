import type { Construct } from 'constructs';
import type { RelabelConfig } from '../../../../imports/alloy/common';
import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { string, sys } from '../../../alloy';

/** The pods of the node that the collector runs on. @param namespaces those that are looked into; empty: all */
export function podsOfNode(scope: Construct, label: string, namespaces: readonly string[]) {
  return new DiscoveryKubernetes(scope, label, {
    role: 'pod',
    namespaces: namespaces.length > 0 ? { names: namespaces } : undefined,
    selectors: [{ role: 'pod', field: string.format('spec.nodeName=%s', sys.env('K8S_NODE_NAME')) }],
  }).targets;
}

/** Only containers that run, or still may. */
export const running: RelabelConfig = {
  sourceLabels: ['__meta_kubernetes_pod_phase'],
  regex: 'Running',
  action: 'keep',
};
