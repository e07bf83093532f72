import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { grantInCluster, grantInNamespace } from '../../../kubernetes/grant';
import { images } from '../../images';
import { type CertManagerPartProps, Component, metricsPort, metricsServicePort } from './component';
import { controllerRules } from './controller-rules';

/** Issues and renews certificates. */
export class Controller extends Construct {
  constructor(scope: Construct, id: string, { namespace }: CertManagerPartProps) {
    super(scope, id);
    const { labels, serviceAccount } = new Component(this, 'component', {
      name: 'cert-manager',
      namespace,
      labels: ['cert-manager', 'controller'],
      image: images.certManager.controller,
      args: [
        '--v=2',
        '--cluster-resource-namespace=$(POD_NAMESPACE)',
        '--leader-election-namespace=$(POD_NAMESPACE)',
        `--acme-http01-solver-image=${images.certManager.acmeSolver}`,
        '--max-concurrent-challenges=60',
      ],
      ports: [metricsPort, { name: 'http-healthz', containerPort: 9403, protocol: 'TCP' }],
      // /livez fails when the lease was lost and the process still runs; the long timeout is upstream's.
      livenessProbe: {
        httpGet: { path: '/livez', port: k8s.IntOrString.fromString('http-healthz') },
        initialDelaySeconds: 10,
        periodSeconds: 10,
        timeoutSeconds: 15,
        failureThreshold: 8,
      },
      // It caches every Secret's metadata of the cluster; Autopilot may make the limit equal to the request, so
      // the memory is what a small cluster needs twice over.
      requests: { cpu: '25m', memory: '128Mi' },
      memoryLimit: '512Mi',
      servicePorts: [metricsServicePort],
    });

    for (const [name, rules] of Object.entries(controllerRules)) {
      grantInCluster(this, { name: `cert-manager-controller-${name}`, labels, rules, to: serviceAccount });
    }
    grantInNamespace(this, {
      name: 'cert-manager:leaderelection',
      labels,
      rules: leaseRules('cert-manager-controller'),
      to: serviceAccount,
    });
  }
}

/** What leader election needs: to make a lease, and to keep the ones named. */
export function leaseRules(...leases: string[]): k8s.PolicyRule[] {
  const lease = { apiGroups: ['coordination.k8s.io'], resources: ['leases'] };
  return [
    { ...lease, resourceNames: leases, verbs: ['get', 'update', 'patch'] },
    // A name is not known to RBAC while the object is being made.
    { ...lease, verbs: ['create'] },
  ];
}
