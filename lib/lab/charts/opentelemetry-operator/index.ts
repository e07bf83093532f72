import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Language } from '../../environment';
import { type NamespaceNames, namespaces } from '../../namespaces';
import { Crds } from '../crds';
import { grantOperator } from './grants';
import { Manager } from './manager';
import { type BroughtCertificate, caBundleOf } from './names';
import { networkPolicy } from './network-policy';
import { ServingCertificate } from './serving-certificate';
import { Webhooks } from './webhooks';

export interface OpentelemetryOperatorProps {
  /**
   * Languages whose agent may be injected; a pod that asks for another gets an event that says so.
   * @default all five
   */
  readonly languages?: readonly Language[];
  /**
   * Namespaces whose pods are looked at when they are made; elsewhere annotations have no effect.
   * @default applications
   */
  readonly injectedNamespaces?: readonly string[];
  /** What the namespaces are called. @default as by default */
  readonly namespaces?: NamespaceNames;
  /** The certificate of its webhooks, brought by the user. @default cert-manager makes it */
  readonly certificate?: BroughtCertificate;
}

/**
 * The OpenTelemetry operator v0.158.0: its release manifest, typed.
 *
 * Different from upstream: restricted Pod Security; two replicas; no RBAC for OpenShift, nor for the experimental kind
 * ClusterObservability; leases in one namespace; pods of the lab's namespaces only; webhooks of TargetAllocator in the
 * version that is served; the agent of nginx off and that of Go on; no NetworkPolicy of its own.
 */
export class OpentelemetryOperator extends Chart {
  constructor(scope: Construct, id: string, props: OpentelemetryOperatorProps = {}) {
    super(scope, id);
    const names = props.namespaces ?? namespaces;
    const { certificate } = props;
    const part = { namespace: names.operator, certificate };
    new Crds(this, 'crds', {
      groups: ['opentelemetry.io'],
      ...((certificate !== undefined || names.operator !== namespaces.operator) && {
        conversion: { namespace: names.operator, caBundle: certificate && caBundleOf(certificate) },
      }),
    });
    grantOperator(this, part);
    if (certificate === undefined) new ServingCertificate(this, 'serving-certificate', part);
    new Manager(this, 'manager', { ...part, languages: props.languages ?? everyLanguage });
    networkPolicy(this, names);
    new Webhooks(this, 'webhooks', {
      ...part,
      namespaces: props.injectedNamespaces ?? [names.applications],
    });
  }
}

const everyLanguage: readonly Language[] = ['java', 'nodejs', 'python', 'dotnet', 'go'];
