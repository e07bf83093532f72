import { ApiObject, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { has } from '../../kubernetes/versions';
import { missingAsText, terms } from '../instrumentation/missing-injection';
import { labels } from '../labels';
import { namespaces } from '../namespaces';
import { manager } from './opentelemetry-operator/names';

export interface InjectionPolicyProps {
  /** The minor version of Kubernetes, such as `1.36`: before 1.30 it has no policies. */
  readonly kubernetesVersion: string;
  /**
   * Namespaces whose pods are looked at when they are made.
   * @default applications
   */
  readonly namespaces?: readonly string[];
  /** The namespace of the operator. @default that of the lab's defaults */
  readonly operator?: string;
}

const name = 'opentelemetry-injection';
const metadata = { name, labels: labels({ name, component: 'admission' }) };

/**
 * A pod that asks for an agent or a sidecar and arrives without it is refused, so that what made it tries again until
 * the operator has injected it. The operator itself lets such a pod pass, while it is away as well as when it fails:
 * https://github.com/open-telemetry/opentelemetry-operator/issues/1765
 *
 * Pods that ask for nothing, pods that exist, and other namespaces are not concerned. The API server takes a second to
 * heed a new policy, so this is installed long before the applications.
 */
export class InjectionPolicy extends Chart {
  constructor(scope: Construct, id: string, props: InjectionPolicyProps) {
    super(scope, id);
    const injected = props.namespaces ?? [namespaces.applications];
    const namespaceSelector: k8s.LabelSelector = {
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: [...injected] }],
    };
    if (has('validatingAdmissionPolicies', props.kubernetesVersion)) {
      // The types end with v1beta1; v1 has the same fields.
      new ApiObject(this, 'policy', {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicy',
        metadata,
        spec: policyFor(props.operator ?? namespaces.operator),
      });
      new ApiObject(this, 'binding', {
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata,
        spec: binding(namespaceSelector),
      });
    } else {
      new k8s.KubeValidatingWebhookConfiguration(this, 'webhook', {
        metadata,
        webhooks: [deadEnd(namespaceSelector)],
      });
    }
  }
}

const pods = {
  apiGroups: [''],
  apiVersions: ['v1'],
  operations: ['CREATE'],
  resources: ['pods'],
  // The default, which kubectl would call a difference each time.
  scope: '*',
};

const policyFor = (operator: string): k8s.ValidatingAdmissionPolicySpecV1Beta1 => ({
  failurePolicy: 'Fail',
  matchConstraints: { resourceRules: [pods] },
  variables: Object.entries(terms).map(([name, expression]) => ({ name, expression })),
  validations: [
    {
      expression: 'size(variables.missing) == 0',
      messageExpression: `'the pod asks for ' + ${missingAsText} + ' and arrives without: the OpenTelemetry operator' +
  ' is away, or there is nothing of that name, or it does not fit the pod; see' +
  ' kubectl --namespace=${operator} logs deployment/${manager}.' +
  ' What made the pod tries again; to run it as it is, give the annotation the value "false".'`,
      // As Pod Security and quotas answer.
      reason: 'Forbidden',
    },
  ],
});

function binding(namespaceSelector: k8s.LabelSelector): k8s.ValidatingAdmissionPolicyBindingSpecV1Beta1 {
  return { policyName: name, validationActions: ['Deny'], matchResources: { namespaceSelector } };
}

/**
 * Kubernetes 1.28 and 1.29 know the same conditions for webhooks only, and only those pods are sent that are to be
 * refused. So nobody answers, on purpose: what cannot be asked is refused, and the address says why. The conditions do
 * not see the namespace, so an annotation there counts for nothing here.
 */
function deadEnd(namespaceSelector: k8s.LabelSelector): k8s.ValidatingWebhook {
  return {
    name: 'missing-injection.application-observability-lab.internal',
    failurePolicy: 'Fail',
    namespaceSelector,
    rules: [pods],
    matchConditions: [{ name: 'is-missing', expression: inlined('size(variables.missing) > 0') }],
    clientConfig: { url: 'https://127.0.0.1:1/the-pod-asks-for-injection-and-arrives-without-it' },
    timeoutSeconds: 1,
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
  };
}

/** Where there are no variables, what they stand for. */
function inlined(expression: string): string {
  const values: Readonly<Record<string, string>> = { ...terms, inherited: '{}' };
  return expression.replace(/variables\.(\w+)/g, (_, term: string) => `(${inlined(values[term] ?? '')})`);
}
