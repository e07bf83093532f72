import { partOfLab } from '../../labels';
import { namespaces } from '../../namespaces';

const prefix = 'opentelemetry-operator';

/** Upstream's names. The conversion webhook in crds/ has three of them too; a test holds them together. */
export const names = {
  namespace: namespaces.operator,
  /** Of the Deployment and of its ServiceAccount. */
  manager: `${prefix}-controller-manager`,
  metricsService: `${prefix}-controller-manager-metrics-service`,
  webhookService: `${prefix}-webhook-service`,
  issuer: `${prefix}-selfsigned-issuer`,
  certificate: `${prefix}-serving-cert`,
  certificateSecret: `${prefix}-controller-manager-service-cert`,
  mutating: `${prefix}-mutating-webhook-configuration`,
  validating: `${prefix}-validating-webhook-configuration`,
} as const;

/** cert-manager writes the authority of this Certificate where it finds the annotation. */
export const injectAuthority = {
  'cert-manager.io/inject-ca-from': `${names.namespace}/${names.certificate}`,
};

/** Upstream's selector. */
export const selector = {
  'app.kubernetes.io/name': prefix,
  'control-plane': 'controller-manager',
};

export const labels = { ...selector, ...partOfLab };
