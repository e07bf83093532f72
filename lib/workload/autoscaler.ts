import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { Needs } from './derive';
import { WorkloadError } from './error';
import type { Kind } from './kind';
import type { ServiceProps } from './service';

export interface Autoscale {
  /** The fewest pods. */
  readonly min: number;
  /** The most pods. */
  readonly max: number;
  /** The share of the reserved CPU, in percent, around which the pods are kept. */
  readonly cpuPercent: number;
  /** The same of the reserved memory. @default memory plays no part */
  readonly memoryPercent?: number;
}

/** @throws WorkloadError for what cannot have a changing number of pods. */
export function checkAutoscale(where: string, needs: Needs): void {
  const refuse = (problem: string): never => {
    throw new WorkloadError(where, `it was to follow its load, but ${problem}.`);
  };
  const [sharded] = needs.shards;
  if (sharded) {
    refuse(
      `${sharded.component} divides targets among ${sharded.count} replicas by their numbers; give "replicas" instead`,
    );
  }
  const [whole] = needs.wholeTraces;
  if (whole) {
    refuse(
      `${whole.component} needs whole traces, and each change of the number of pods cuts those that are under way in two; give "replicas" instead`,
    );
  }
}

/**
 * Chooses the number of pods. The workload then says none: whoever applies it again, a GitOps tool above all, would
 * set the number back.
 */
export function autoscaler(
  scope: Construct,
  kind: Kind,
  { min, max, cpuPercent, memoryPercent }: Autoscale,
  { name, namespace, labels }: ServiceProps,
): void {
  new k8s.KubeHorizontalPodAutoscalerV2(scope, 'autoscaler', {
    metadata: { name, namespace, labels },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind, name },
      minReplicas: min,
      maxReplicas: max,
      metrics: [
        utilization('cpu', cpuPercent),
        ...(memoryPercent === undefined ? [] : [utilization('memory', memoryPercent)]),
      ],
      // Queues are sent before a pod goes, and traces change their pod each time: slowly down, at once up.
      behavior: {
        scaleDown: {
          stabilizationWindowSeconds: 300,
          policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }],
        },
      },
    },
  });
}

/** Of the Alloy container alone: the other one, which waits for a new configuration, would thin out the average. */
function utilization(name: 'cpu' | 'memory', averageUtilization: number): k8s.MetricSpecV2 {
  return {
    type: 'ContainerResource',
    containerResource: { name, container: 'alloy', target: { type: 'Utilization', averageUtilization } },
  };
}
