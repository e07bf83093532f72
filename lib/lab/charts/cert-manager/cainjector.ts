import { Construct } from 'constructs';
import { grantInCluster, grantInNamespace, read } from '../../../kubernetes/grant';
import { images } from '../../images';
import { type CertManagerPartProps, Component, metricsPort, metricsServicePort } from './component';
import { leaseRules } from './controller';

/** Writes certificate authorities into webhook configurations and CustomResourceDefinitions that ask for one. */
export class Cainjector extends Construct {
  constructor(scope: Construct, id: string, { namespace }: CertManagerPartProps) {
    super(scope, id);
    const { labels, serviceAccount } = new Component(this, 'component', {
      name: 'cert-manager-cainjector',
      namespace,
      labels: ['cainjector', 'cainjector'],
      image: images.certManager.cainjector,
      args: ['--v=2', '--leader-election-namespace=$(POD_NAMESPACE)'],
      ports: [metricsPort],
      // It caches every CustomResourceDefinition and Secret of the cluster.
      requests: { cpu: '25m', memory: '160Mi' },
      memoryLimit: '512Mi',
      servicePorts: [metricsServicePort],
    });

    const inject = [...read, 'update', 'patch'];
    grantInCluster(this, {
      name: 'cert-manager-cainjector',
      labels,
      rules: [
        { apiGroups: ['cert-manager.io'], resources: ['certificates'], verbs: read },
        { apiGroups: [''], resources: ['secrets'], verbs: read },
        { apiGroups: [''], resources: ['events'], verbs: ['get', 'create', 'update', 'patch'] },
        {
          apiGroups: ['admissionregistration.k8s.io'],
          resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
          verbs: inject,
        },
        { apiGroups: ['apiregistration.k8s.io'], resources: ['apiservices'], verbs: inject },
        { apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: inject },
      ],
      to: serviceAccount,
    });
    grantInNamespace(this, {
      name: 'cert-manager-cainjector:leaderelection',
      labels,
      rules: leaseRules(
        'cert-manager-cainjector-leader-election',
        'cert-manager-cainjector-leader-election-core',
      ),
      to: serviceAccount,
    });
  }
}
