import type { Autoscale } from '../../workload/autoscaler';
import type { InternalLoadBalancer } from '../../workload/service';
import type { AlloySettings, ResourceSettings } from '../environment';
import type { CollectorName } from './collectors';

/** How many pods of a collector, and what each asks for. */
export interface Size {
  /** Absent where there is one on every node. */
  readonly replicas?: number;
  /** Between how many pods the number follows the load. @default it is `replicas` */
  readonly autoscale?: Autoscale;
  /** Who reaches the ports beside the pods of the cluster. @default nobody */
  readonly internalLoadBalancer?: InternalLoadBalancer;
  readonly resources: ResourceSettings;
  /** The claim of each pod. @default it has none: what runs on every node keeps it there */
  readonly claim?: AlloySettings['receiver']['claim'];
}

export function sizeOf(name: CollectorName, alloy: AlloySettings): Size {
  const { receiver, cluster, sampler, node, singleton } = alloy;
  switch (name) {
    case 'alloy-receiver':
      return receiver;
    case 'alloy-cluster':
      return cluster;
    case 'alloy-sampler':
      return sampler;
    case 'alloy-node':
      return node;
    case 'alloy-singleton':
      return { ...singleton, replicas: 1 };
  }
}
