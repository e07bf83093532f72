import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { anyScope } from '../../../kubernetes/admission-scope';
import { grantInCluster, grantInNamespace, read } from '../../../kubernetes/grant';
import { images } from '../../images';
import { type CertManagerPartProps, Component, metricsPort, metricsServicePort } from './component';

const name = 'cert-manager-webhook';
/** It is open from the control plane to the nodes of a private GKE cluster; another port needs a firewall rule. */
export const webhookPort = 10250;
/** The webhook makes its own authority and keeps it in this Secret, where the cainjector reads it. */
const authority = `${name}-ca`;

/** Refuses malformed cert-manager resources, and notes who asked for a certificate. */
export class Webhook extends Construct {
  constructor(scope: Construct, id: string, { namespace }: CertManagerPartProps) {
    super(scope, id);
    const { labels, serviceAccount } = new Component(this, 'component', {
      name,
      namespace,
      labels: ['webhook', 'webhook'],
      image: images.certManager.webhook,
      args: [
        '--v=2',
        `--secure-port=${webhookPort}`,
        '--dynamic-serving-ca-secret-namespace=$(POD_NAMESPACE)',
        `--dynamic-serving-ca-secret-name=${authority}`,
        `--dynamic-serving-dns-names=${name}`,
        `--dynamic-serving-dns-names=${name}.$(POD_NAMESPACE)`,
        `--dynamic-serving-dns-names=${name}.$(POD_NAMESPACE).svc`,
      ],
      ports: [
        { name: 'https', containerPort: webhookPort, protocol: 'TCP' },
        { name: 'healthcheck', containerPort: 6080, protocol: 'TCP' },
        metricsPort,
      ],
      livenessProbe: { ...probe('/livez'), initialDelaySeconds: 60, periodSeconds: 10 },
      readinessProbe: { ...probe('/healthz'), initialDelaySeconds: 5, periodSeconds: 5 },
      requests: { cpu: '25m', memory: '64Mi' },
      memoryLimit: '256Mi',
      servicePorts: [
        { name: 'https', port: 443, protocol: 'TCP', targetPort: k8s.IntOrString.fromString('https') },
        metricsServicePort,
      ],
    });

    grantInCluster(this, {
      name: `${name}:subjectaccessreviews`,
      labels,
      rules: [
        { apiGroups: ['authorization.k8s.io'], resources: ['subjectaccessreviews'], verbs: ['create'] },
      ],
      to: serviceAccount,
    });
    grantInNamespace(this, {
      name: `${name}:dynamic-serving`,
      labels,
      rules: [
        { apiGroups: [''], resources: ['secrets'], resourceNames: [authority], verbs: [...read, 'update'] },
        // A name is not known to RBAC while the object is being made.
        { apiGroups: [''], resources: ['secrets'], verbs: ['create'] },
      ],
      to: serviceAccount,
    });

    const metadata = {
      name,
      labels,
      annotations: { 'cert-manager.io/inject-ca-from-secret': `${namespace}/${authority}` },
    };
    new k8s.KubeMutatingWebhookConfiguration(this, 'mutating', {
      metadata,
      webhooks: [
        {
          ...admission(namespace, '/mutate'),
          rules: [
            {
              apiGroups: ['cert-manager.io'],
              apiVersions: ['v1'],
              operations: ['CREATE'],
              resources: ['certificaterequests'],
              scope: anyScope,
            },
          ],
        },
      ],
    });
    new k8s.KubeValidatingWebhookConfiguration(this, 'validating', {
      metadata,
      webhooks: [
        {
          ...admission(namespace, '/validate'),
          namespaceSelector: {
            matchExpressions: [
              { key: 'cert-manager.io/disable-validation', operator: 'NotIn', values: ['true'] },
            ],
          },
          rules: [
            {
              apiGroups: ['cert-manager.io', 'acme.cert-manager.io'],
              apiVersions: ['v1'],
              operations: ['CREATE', 'UPDATE'],
              resources: ['*/*'],
              scope: anyScope,
            },
          ],
        },
      ],
    });
  }
}

function probe(path: string): k8s.Probe {
  return { httpGet: { path, port: k8s.IntOrString.fromString('healthcheck') }, failureThreshold: 3 };
}

/** No caBundle: the cainjector writes it, and a GitOps tool would report one here as a difference for ever. */
function admission(namespace: string, path: string): k8s.ValidatingWebhook & k8s.MutatingWebhook {
  return {
    name: 'webhook.cert-manager.io',
    admissionReviewVersions: ['v1'],
    clientConfig: { service: { name, namespace, path } },
    failurePolicy: 'Fail',
    matchPolicy: 'Equivalent',
    sideEffects: 'None',
    timeoutSeconds: 30,
  };
}
