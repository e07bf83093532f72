import type { Needs } from './derive';
import { WorkloadError } from './error';

export type Kind = 'Deployment' | 'StatefulSet' | 'DaemonSet';

/** What a caller asks of the kind. */
export interface Asked {
  /** The workload, for errors. */
  readonly where: string;
  readonly kind?: Kind;
  readonly replicas?: number;
}

/**
 * A DaemonSet for what looks at the node, a StatefulSet for what must outlive its pod or knows its peers, a
 * Deployment for everything else.
 * @throws WorkloadError when needs contradict one another or what is asked.
 */
export function kindOf(needs: Needs, asked: Asked): Kind {
  const [onNode] = needs.node;
  const [clustered] = needs.clustered;
  if (onNode && clustered) {
    throw new WorkloadError(
      asked.where,
      `${onNode.component} needs a collector on every node, and ${clustered} shares its work in a cluster, which would hand it to other nodes; put them into two configurations.`,
    );
  }
  const [sharded] = needs.shards;
  if (onNode && sharded) {
    throw new WorkloadError(
      asked.where,
      `${onNode.component} needs a collector on every node, and ${sharded.component} divides targets among ${sharded.count} replicas by their numbers, which pods of a DaemonSet do not have; put them into two configurations.`,
    );
  }
  const kind =
    asked.kind ?? (onNode ? 'DaemonSet' : needsIdentity(needs, asked) ? 'StatefulSet' : 'Deployment');
  refuseKind(kind, needs, asked);
  refuseReplicas(kind, needs, asked);
  return kind;
}

/** Whether the replicas form a cluster. */
export function isCluster(needs: Needs, replicas: number): boolean {
  return (
    needs.clustered.length > 0 || (replicas > 1 && needs.once.some(({ shared }) => shared === 'by election'))
  );
}

function needsIdentity(needs: Needs, { replicas = 1 }: Asked): boolean {
  return (
    isCluster(needs, replicas) ||
    needs.shards.length > 0 ||
    // Its pods are replaced one by one, so that their number stays and traces keep their pods.
    needs.wholeTraces.length > 0 ||
    needs.disk.some(({ durable }) => durable)
  );
}

function refuseKind(kind: Kind, needs: Needs, asked: Asked): void {
  const [onNode] = needs.node;
  const [clustered] = needs.clustered;
  const durable = needs.disk.find((need) => need.durable);
  const refuse = (problem: string): never => {
    throw new WorkloadError(asked.where, `a ${kind} was asked for, but ${problem}.`);
  };
  if (onNode && kind !== 'DaemonSet') {
    refuse(`${onNode.component} needs a collector on every node; ask for a DaemonSet or leave the kind out`);
  }
  if (kind === 'DaemonSet' && !onNode) {
    if (clustered)
      refuse(`${clustered} shares its work in a cluster; ask for a StatefulSet or leave the kind out`);
    if (durable) {
      refuse(
        `${durable.component} keeps ${durable.what}, for which a DaemonSet has no claim; ask for a StatefulSet or leave the kind out`,
      );
    }
  }
  if (kind === 'Deployment' && durable) {
    refuse(
      `${durable.component} keeps ${durable.what}, which must outlive the pod; ask for a StatefulSet or leave the kind out`,
    );
  }
  if (kind !== 'StatefulSet' && needs.shards[0]) {
    refuse(
      `${needs.shards[0].component} divides targets by the numbers of replicas, which only a StatefulSet gives; ask for one or leave the kind out`,
    );
  }
  if (kind === 'Deployment' && clustered) {
    refuse(
      `${clustered} shares its work with replicas that keep their names; ask for a StatefulSet or leave the kind out`,
    );
  }
}

function refuseReplicas(kind: Kind, needs: Needs, { where, replicas }: Asked): void {
  if (kind === 'DaemonSet') {
    if (replicas !== undefined) {
      throw new WorkloadError(
        where,
        `${replicas} replicas were asked for, but it is a DaemonSet, which has one pod on every node; leave "replicas" out.`,
      );
    }
  } else if (replicas !== undefined && (!Number.isInteger(replicas) || replicas < 1)) {
    throw new WorkloadError(where, `${replicas} replicas were asked for; give a whole number from 1.`);
  }
  const uneven = needs.shards.find(({ count }) => count !== (replicas ?? 1));
  if (uneven) {
    throw new WorkloadError(
      uneven.component,
      `it divides targets among ${uneven.count} replicas by their numbers, but there are ${replicas ?? 1}; use the same number for both.`,
    );
  }
  if (kind !== 'DaemonSet' && (replicas ?? 1) === 1) return;
  const doubled = needs.once.find(
    ({ shared, perNode, component }) =>
      !(kind === 'DaemonSet' && perNode) &&
      !(kind !== 'DaemonSet' && shared === 'by election') &&
      !(shared === 'by clustering' && needs.clustered.includes(component)),
  );
  if (!doubled) return;
  const remedy =
    doubled.shared === 'by clustering' && kind !== 'DaemonSet' ? 'enable its clustering block, or ' : '';
  const pods = kind === 'DaemonSet' ? 'a pod on every node runs it' : `${replicas} replicas run it`;
  throw new WorkloadError(
    doubled.component,
    `${pods}, and ${doubled.otherwise}; ${remedy}run it in a workload with one replica.`,
  );
}
