import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import type { ServiceProps } from './service';

/** Nodes are drained one replica at a time; one that is not ready anyway never holds back its node. */
export function disruptionBudget(
  scope: Construct,
  { name, namespace, labels, selector }: ServiceProps,
): void {
  new k8s.KubePodDisruptionBudget(scope, 'disruption-budget', {
    metadata: { name, namespace, labels },
    spec: {
      maxUnavailable: k8s.IntOrString.fromNumber(1),
      selector: { matchLabels: selector },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
}
