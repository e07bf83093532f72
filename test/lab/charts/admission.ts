import { Environment } from '@marcbachmann/cel-js';
import type { k8s } from 'cdk8s-plus-28';

export interface PodToAdmit {
  readonly metadata: { readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: k8s.PodSpec;
}

export interface NamespaceOfPod {
  readonly metadata: { readonly annotations?: Readonly<Record<string, string>> };
}

const cel = new Environment()
  .registerVariable('object', 'map')
  .registerVariable('namespaceObject', 'map')
  .registerVariable('variables', 'map');

/**
 * What a policy says of a new pod, as the API server finds out: variables in their order, then the validations.
 * @returns the message of the first validation that fails
 */
export function refusal(
  policy: k8s.ValidatingAdmissionPolicySpecV1Beta1,
  object: PodToAdmit,
  namespaceObject: NamespaceOfPod,
): string | undefined {
  const variables: Record<string, unknown> = {};
  const context = { object, namespaceObject, variables };
  for (const { name, expression } of policy.variables ?? []) {
    variables[name] = cel.evaluate(expression, context);
  }
  for (const { expression, messageExpression = '' } of policy.validations ?? []) {
    if (cel.evaluate(expression, context) !== true) return String(cel.evaluate(messageExpression, context));
  }
  return undefined;
}

/** Whether a webhook is called for a new pod; its conditions do not see the namespace. */
export function isCalled({ matchConditions = [] }: k8s.ValidatingWebhook, object: PodToAdmit): boolean {
  return matchConditions.every(({ expression }) => cel.evaluate(expression, { object }) === true);
}
