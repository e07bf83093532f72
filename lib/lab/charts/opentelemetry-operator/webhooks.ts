import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { anyScope } from '../../../kubernetes/admission-scope';
import {
  type BroughtCertificate,
  caBundleOf,
  injectAuthorityOf,
  labels,
  names,
  type OperatorPartProps,
} from './names';

export interface WebhooksProps extends OperatorPartProps {
  /** Namespaces whose pods pass by the operator when they are made. */
  readonly namespaces: readonly string[];
}

/** A kind whose objects the operator completes and checks. */
interface Kind {
  readonly singular: string;
  readonly version: 'v1alpha1' | 'v1beta1';
  /** Upstream ends its webhooks' names with `beta` for some. */
  readonly suffix: '' | 'beta';
}

const kinds: readonly Kind[] = [
  { singular: 'instrumentation', version: 'v1alpha1', suffix: '' },
  { singular: 'opampbridge', version: 'v1alpha1', suffix: '' },
  { singular: 'opentelemetrycollector', version: 'v1beta1', suffix: 'beta' },
  // Upstream's manifest says v1beta1 here, but the definition serves v1alpha1 alone and the operator answers on the
  // path of v1alpha1, so upstream's three entries never match.
  { singular: 'targetallocator', version: 'v1alpha1', suffix: 'beta' },
];

/** Admission of the operator's own kinds, and of pods: where injection happens. */
export class Webhooks extends Construct {
  constructor(scope: Construct, id: string, props: WebhooksProps) {
    super(scope, id);
    const { namespace, certificate } = props;
    const webhook = webhooksIn(namespace, certificate);
    const annotations = certificate === undefined ? injectAuthorityOf(namespace) : undefined;
    new k8s.KubeMutatingWebhookConfiguration(this, 'mutating', {
      metadata: { name: names.mutating, labels, annotations },
      webhooks: [
        ...kinds.map(({ singular, version, suffix }) => ({
          ...webhook(`m${singular}${suffix}.kb.io`, pathOf('mutate', singular, version)),
          failurePolicy: 'Fail',
          rules: [ruleOf(singular, version, ['CREATE', 'UPDATE'])],
        })),
        podInjection(webhook, props.namespaces),
      ],
    });
    new k8s.KubeValidatingWebhookConfiguration(this, 'validating', {
      metadata: { name: names.validating, labels, annotations },
      webhooks: kinds.flatMap(({ singular, version, suffix }) => {
        const path = pathOf('validate', singular, version);
        return [
          {
            ...webhook(`v${singular}createupdate${suffix}.kb.io`, path),
            failurePolicy: 'Fail',
            rules: [ruleOf(singular, version, ['CREATE', 'UPDATE'])],
          },
          {
            ...webhook(`v${singular}delete${suffix}.kb.io`, path),
            // Deleting only warns; an absent operator must not keep objects, nor a namespace, from going away.
            failurePolicy: 'Ignore',
            rules: [ruleOf(singular, version, ['DELETE'])],
          },
        ];
      }),
    });
  }
}

/**
 * Upstream looks at every pod of the cluster; here only at those of the lab, so that an operator that is slow or away
 * delays no other pod.
 *
 * `Ignore` stays. `Fail` would not do what it seems to: the operator answers "allowed, no change" when it fails itself,
 * and while it is away `Fail` would hold back the applications that want no injection as well. An annotated pod that
 * arrives without its injection is refused by the lab's admission policy instead, which covers both cases.
 */
function podInjection(
  webhook: ReturnType<typeof webhooksIn>,
  namespaces: readonly string[],
): k8s.MutatingWebhook {
  return {
    ...webhook('mpod.kb.io', '/mutate-v1-pod'),
    failurePolicy: 'Ignore',
    namespaceSelector: {
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: [...namespaces] }],
    },
    rules: [
      { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'], scope: anyScope },
    ],
  };
}

/** No caBundle of cert-manager's: the cainjector writes it, and a GitOps tool would report one here as a difference for ever. */
function webhooksIn(namespace: string, certificate?: BroughtCertificate) {
  return (name: string, path: string) => ({
    name,
    admissionReviewVersions: ['v1'],
    clientConfig: {
      service: { name: names.webhookService, namespace, path },
      ...(certificate && { caBundle: caBundleOf(certificate) }),
    },
    sideEffects: 'None',
  });
}

function pathOf(verb: 'mutate' | 'validate', singular: string, version: string): string {
  return `/${verb}-opentelemetry-io-${version}-${singular}`;
}

function ruleOf(singular: string, version: string, operations: string[]): k8s.RuleWithOperations {
  return {
    apiGroups: ['opentelemetry.io'],
    apiVersions: [version],
    operations,
    resources: [`${singular}s`],
    scope: anyScope,
  };
}
