import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { read } from '../../../kubernetes/grant';
import { labelsOf } from './component';

/**
 * What the cluster's own roles `view`, `edit` and `admin` may do with cert-manager's resources.
 *
 * A Challenge or an Order made or redirected by a user leaks the credentials of a ClusterIssuer, so nobody but the
 * controller creates either or changes an Order: CVE-2026-62290, GHSA-8rvj-mm4h-c258. A Challenge may still be
 * patched, because that is how a stuck finalizer is taken off.
 */
export class UserRoles extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const write = ['create', 'delete', 'deletecollection', 'patch', 'update'];
    this.role(
      'cluster-view',
      [{ apiGroups: ['cert-manager.io'], resources: ['clusterissuers'], verbs: read }],
      ['cluster-reader'],
    );
    this.role(
      'view',
      [
        {
          apiGroups: ['cert-manager.io'],
          resources: ['certificates', 'certificaterequests', 'issuers'],
          verbs: read,
        },
        { apiGroups: ['acme.cert-manager.io'], resources: ['challenges', 'orders'], verbs: read },
      ],
      ['view', 'edit', 'admin', 'cluster-reader'],
    );
    this.role(
      'edit',
      [
        {
          apiGroups: ['cert-manager.io'],
          resources: ['certificates', 'certificaterequests', 'issuers'],
          verbs: write,
        },
        // By which `cmctl renew` asks for a new certificate.
        { apiGroups: ['cert-manager.io'], resources: ['certificates/status'], verbs: ['update'] },
        {
          apiGroups: ['acme.cert-manager.io'],
          resources: ['challenges'],
          verbs: ['delete', 'deletecollection', 'patch', 'update'],
        },
        { apiGroups: ['acme.cert-manager.io'], resources: ['orders'], verbs: ['delete', 'deletecollection'] },
      ],
      ['edit', 'admin'],
    );
  }

  private role(name: string, rules: k8s.PolicyRule[], aggregatedTo: string[]): void {
    new k8s.KubeClusterRole(this, name, {
      metadata: {
        name: `cert-manager-${name}`,
        labels: {
          ...labelsOf('cert-manager', 'controller'),
          ...Object.fromEntries(
            aggregatedTo.map((role) => [`rbac.authorization.k8s.io/aggregate-to-${role}`, 'true']),
          ),
        },
      },
      rules,
    });
  }
}
