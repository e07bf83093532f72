import type { k8s } from 'cdk8s-plus-28';
import { read } from '../../../kubernetes/grant';

const certManager = ['cert-manager.io'];
const acme = ['acme.cert-manager.io'];
const core = [''];
const gateway = ['gateway.networking.k8s.io'];
const certificates = ['certificates.k8s.io'];

const events: k8s.PolicyRule = { apiGroups: core, resources: ['events'], verbs: ['create', 'patch'] };
const readIssuers: k8s.PolicyRule = {
  apiGroups: certManager,
  resources: ['clusterissuers', 'issuers'],
  verbs: read,
};
const readSecrets: k8s.PolicyRule = { apiGroups: core, resources: ['secrets'], verbs: read };

/**
 * ClusterRoles of the controller, one for each of its control loops, as upstream divides them.
 * Source: deploy/charts/cert-manager/templates/rbac.yaml of v1.21.2, without the OpenShift route of the
 * challenges and with each rule said once.
 */
export const controllerRules: Record<string, k8s.PolicyRule[]> = {
  issuers: issuerRules('issuers'),
  clusterissuers: issuerRules('clusterissuers'),
  certificates: [
    {
      apiGroups: certManager,
      resources: ['certificates', 'certificates/status', 'certificaterequests', 'certificaterequests/status'],
      verbs: ['update', 'patch'],
    },
    { apiGroups: certManager, resources: ['certificates', 'certificaterequests'], verbs: read },
    readIssuers,
    {
      apiGroups: certManager,
      resources: ['certificates/finalizers', 'certificaterequests/finalizers'],
      verbs: ['update'],
    },
    { apiGroups: acme, resources: ['orders'], verbs: ['create', 'delete', ...read] },
    { apiGroups: core, resources: ['secrets'], verbs: [...read, 'create', 'update', 'delete', 'patch'] },
    events,
  ],
  orders: [
    { apiGroups: acme, resources: ['orders', 'orders/status'], verbs: ['update', 'patch'] },
    { apiGroups: acme, resources: ['orders', 'challenges'], verbs: read },
    { apiGroups: acme, resources: ['challenges'], verbs: ['create', 'delete'] },
    { apiGroups: acme, resources: ['orders/finalizers'], verbs: ['update'] },
    readIssuers,
    {
      apiGroups: certManager,
      resources: ['clusterissuers/finalizers', 'issuers/finalizers'],
      verbs: ['update'],
    },
    readSecrets,
    events,
  ],
  challenges: [
    { apiGroups: acme, resources: ['challenges', 'challenges/status'], verbs: ['update', 'patch'] },
    { apiGroups: acme, resources: ['challenges'], verbs: read },
    { apiGroups: acme, resources: ['challenges/finalizers'], verbs: ['update'] },
    readIssuers,
    readSecrets,
    events,
    { apiGroups: core, resources: ['pods', 'services'], verbs: [...read, 'create', 'delete'] },
    {
      apiGroups: ['networking.k8s.io'],
      resources: ['ingresses'],
      verbs: [...read, 'create', 'delete', 'update'],
    },
    { apiGroups: gateway, resources: ['httproutes'], verbs: [...read, 'create', 'delete', 'update'] },
  ],
  'ingress-shim': [
    {
      apiGroups: certManager,
      resources: ['certificates', 'certificaterequests'],
      verbs: [...read, 'create', 'update', 'delete'],
    },
    readIssuers,
    { apiGroups: ['networking.k8s.io'], resources: ['ingresses'], verbs: read },
    { apiGroups: ['networking.k8s.io'], resources: ['ingresses/finalizers'], verbs: ['update'] },
    { apiGroups: gateway, resources: ['gateways', 'httproutes', 'listenersets'], verbs: read },
    {
      apiGroups: gateway,
      resources: ['gateways/finalizers', 'httproutes/finalizers', 'listenersets/finalizers'],
      verbs: ['update'],
    },
    events,
  ],
  // Without it every CertificateRequest waits for somebody's approval.
  'approve:cert-manager-io': [
    {
      apiGroups: certManager,
      resources: ['signers'],
      resourceNames: ['issuers.cert-manager.io/*', 'clusterissuers.cert-manager.io/*'],
      verbs: ['approve'],
    },
  ],
  certificatesigningrequests: [
    { apiGroups: certificates, resources: ['certificatesigningrequests'], verbs: [...read, 'update'] },
    {
      apiGroups: certificates,
      resources: ['certificatesigningrequests/status'],
      verbs: ['update', 'patch'],
    },
    {
      apiGroups: certificates,
      resources: ['signers'],
      resourceNames: ['issuers.cert-manager.io/*', 'clusterissuers.cert-manager.io/*'],
      verbs: ['sign'],
    },
    { apiGroups: ['authorization.k8s.io'], resources: ['subjectaccessreviews'], verbs: ['create'] },
  ],
};

function issuerRules(resource: 'issuers' | 'clusterissuers'): k8s.PolicyRule[] {
  return [
    { apiGroups: certManager, resources: [resource, `${resource}/status`], verbs: ['update', 'patch'] },
    { apiGroups: certManager, resources: [resource], verbs: read },
    { apiGroups: core, resources: ['secrets'], verbs: [...read, 'create', 'update', 'delete'] },
    events,
  ];
}
