import { ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { anyScope } from '../../../kubernetes/admission-scope';
import type { Observing } from '../../instrumentation/observed/annotations';
import { observedNamespaces } from '../../instrumentation/observed/namespaces';
import { labels } from '../../labels';
import { tableOf } from './table';
import { conditions, mutationsOf, termsOf } from './terms';

export interface ObserveProps extends Observing {
  /** Secrets by which nodes pull the images of what is injected. @default none */
  readonly pullSecrets?: readonly string[];
}

/** Of the policy and of its binding. */
export const observePolicyName = 'opentelemetry-observe';
const metadata = {
  name: observePolicyName,
  labels: labels({ name: observePolicyName, component: 'admission' }),
};

/**
 * Gives pods of others the annotations by which the operator injects, when they are made: what made them stays as it is. The
 * API server asks policies before it calls webhooks, so that the operator finds the annotations on the pod.
 *
 * It comes after the operator and what the annotations name: from then on such pods are refused without their injection, and
 * those of others have to come up while the lab is being installed.
 */
export class Observe extends Chart {
  constructor(scope: Construct, id: string, { observe, names, pullSecrets = [] }: ObserveProps) {
    super(scope, id);
    new ApiObject(this, 'policy', {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingAdmissionPolicy',
      metadata,
      spec: {
        failurePolicy: 'Fail',
        // What other policies and webhooks change later is not of the kind that matters here.
        reinvocationPolicy: 'Never',
        matchConstraints: {
          resourceRules: [
            {
              apiGroups: [''],
              apiVersions: ['v1'],
              operations: ['CREATE'],
              resources: ['pods'],
              scope: anyScope,
            },
          ],
        },
        matchConditions: conditions,
        variables: termsOf(tableOf({ observe, names })),
        mutations: mutationsOf(pullSecrets).map((expression) => ({
          patchType: 'ApplyConfiguration',
          applyConfiguration: { expression },
        })),
      },
    });
    new ApiObject(this, 'binding', {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingAdmissionPolicyBinding',
      metadata,
      spec: {
        policyName: observePolicyName,
        matchResources: {
          namespaceSelector: {
            matchExpressions: [
              { key: 'kubernetes.io/metadata.name', operator: 'In', values: observedNamespaces({ observe }) },
            ],
          },
        },
      },
    });
  }
}
