import { Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { InjectionPolicy, type InjectionPolicyProps } from '../../../lib/lab/charts/injection-policy';

interface Synthesized {
  readonly kind: string;
  readonly spec?: unknown;
  readonly webhooks?: readonly k8s.ValidatingWebhook[];
}

type Props = Omit<InjectionPolicyProps, 'kubernetesVersion'>;

export function synth(props: InjectionPolicyProps): readonly Synthesized[] {
  return Testing.synth(new InjectionPolicy(Testing.app(), '05-injection-policy', props));
}

/** What Kubernetes 1.30 and newer get. */
export function policyFor(props: Props = {}) {
  const objects = synth({ kubernetesVersion: '1.30', ...props });
  const specOf = (kind: string) => objects.find((object) => object.kind === kind)?.spec;
  return {
    policy: specOf('ValidatingAdmissionPolicy') as k8s.ValidatingAdmissionPolicySpecV1Beta1,
    binding: specOf('ValidatingAdmissionPolicyBinding') as k8s.ValidatingAdmissionPolicyBindingSpecV1Beta1,
  };
}

/** What Kubernetes 1.28 and 1.29 get. */
export function webhookFor(props: Props = {}): k8s.ValidatingWebhook {
  const [webhook] = synth({ kubernetesVersion: '1.29', ...props }).flatMap(({ webhooks = [] }) => webhooks);
  if (webhook) return webhook;
  throw new Error('Kubernetes 1.29 gets no webhook');
}
