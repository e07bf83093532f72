import type { AlloySettings, ResourceSettings } from '../settings';
import type { CollectorName } from './collectors';

/** How many pods of a collector, and what each asks for. */
export interface Size {
  /** Absent where there is one on every node. */
  readonly replicas?: number;
  readonly resources: ResourceSettings;
}

export function sizeOf(name: CollectorName, { receiver, cluster, node, singleton }: AlloySettings): Size {
  switch (name) {
    case 'alloy-receiver':
      return receiver;
    case 'alloy-cluster':
      return cluster;
    case 'alloy-node':
      return node;
    case 'alloy-singleton':
      return { ...singleton, replicas: 1 };
  }
}
