import { partOfLab } from '../../labels';

const prefix = 'opentelemetry-operator';

/** The name of the Deployment and of its ServiceAccount. */
export const manager = `${prefix}-controller-manager`;

/** Upstream's names. The conversion webhook in crds/ has three of them too; a test holds them together. */
export const names = {
  manager,
  metricsService: `${prefix}-controller-manager-metrics-service`,
  webhookService: `${prefix}-webhook-service`,
  issuer: `${prefix}-selfsigned-issuer`,
  certificate: `${prefix}-serving-cert`,
  certificateSecret: `${prefix}-controller-manager-service-cert`,
  mutating: `${prefix}-mutating-webhook-configuration`,
  validating: `${prefix}-validating-webhook-configuration`,
} as const;

/** Who signed the certificate of the webhooks, where it does not come from cert-manager. */
export interface BroughtCertificate {
  /** The Secret that holds the certificate and its key. */
  readonly secret: string;
  /** The authority that signed it, in PEM. */
  readonly authority: string;
}

/** As the API server is told an authority. */
export function caBundleOf({ authority }: BroughtCertificate): string {
  return Buffer.from(authority).toString('base64');
}

/** cert-manager writes the authority of this Certificate where it finds the annotation. */
export function injectAuthorityOf(namespace: string) {
  return { 'cert-manager.io/inject-ca-from': `${namespace}/${names.certificate}` };
}

/** What each part of the operator is told. */
export interface OperatorPartProps {
  /** That of the operator. */
  readonly namespace: string;
  /** @default cert-manager makes the certificate of the webhooks */
  readonly certificate?: BroughtCertificate;
}

/** Upstream's selector. */
export const selector = {
  'app.kubernetes.io/name': prefix,
  'control-plane': 'controller-manager',
};

export const labels = { ...selector, ...partOfLab };
