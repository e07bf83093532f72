import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { type NamespaceNames, namespaces } from '../../namespaces';
import { Crds } from '../crds';
import { Cainjector } from './cainjector';
import { Controller } from './controller';
import { networkPolicies } from './network-policy';
import { StartupCheck } from './startup-check';
import { UserRoles } from './user-roles';
import { Webhook } from './webhook';

export interface CertManagerProps {
  /** Kubernetes minor version of the cluster, for example `1.36`. @default the newest */
  readonly kubernetesVersion?: string;
  /** What the namespaces are called. @default as by default */
  readonly namespaces?: NamespaceNames;
}

/**
 * cert-manager v1.21.2, what its static manifest installs and its startup check besides.
 *
 * Different from upstream: leases in the namespace `cert-manager` instead of kube-system, which Autopilot refuses;
 * requests and limits on every container; NetworkPolicies; no RBAC for OpenShift routes.
 */
export class CertManager extends Chart {
  constructor(scope: Construct, id: string, props: CertManagerProps = {}) {
    super(scope, id);
    const names = props.namespaces ?? namespaces;
    const part = { namespace: names.certManager };
    new Crds(this, 'crds', {
      groups: ['cert-manager.io', 'acme.cert-manager.io'],
      kubernetesVersion: props.kubernetesVersion,
    });
    new Controller(this, 'controller', part);
    new Cainjector(this, 'cainjector', part);
    new Webhook(this, 'webhook', part);
    new UserRoles(this, 'user-roles');
    new StartupCheck(this, 'startup-check', part);
    networkPolicies(this, names);
  }
}
