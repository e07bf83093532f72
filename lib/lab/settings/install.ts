import type { z } from 'zod';
import { dnsSubdomain, section, text, truth, unlessFalse } from './formats';
import type { Immutable } from './immutable';
import { ownScheduling } from './scheduling';

const certManager = section('cert-manager', {
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
});

/** One or more certificates in PEM, which are no secret: keys are. */
const pem = /^-----BEGIN CERTIFICATE-----\s[\s\S]*-----END CERTIFICATE-----\s*$/;

const certificate = section('the certificate of the operator', {
  /**
   * The Secret of the namespace of the operator that holds it, with the keys `tls.crt` and `tls.key`; the certificate is for
   * `opentelemetry-operator-webhook-service.NAMESPACE.svc`.
   */
  secret: dnsSubdomain('name the Secret'),
  /** The authority that signed it, in PEM: the API server trusts no other. */
  authority: text(
    {
      takes: 'a certificate in PEM',
      advice: "read it from its file, such as readFileSync('ca.crt', 'utf8')",
    },
    (value) => pem.test(value) && !value.includes('PRIVATE KEY'),
  ),
});

const operator = section('the operator', {
  /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
  /** The certificate of its webhooks, where no cert-manager makes one. Without it, cert-manager does. */
  certificate: certificate.optional(),
});

export const installSchema = section('what is installed beside the lab', {
  /**
   * cert-manager, which makes the certificate of the operator's webhooks. With false it is that of the cluster, in whatever namespace;
   * where nothing needs it, it is not installed.
   */
  certManager: unlessFalse(certManager),
  /**
   * The OpenTelemetry operator, which injects agents and sidecars. With false it is that of the cluster: `npm run deploy` checks that
   * it is new enough, looks at the pods of the applications, and injects their languages.
   */
  operator: unlessFalse(operator),
  /**
   * kube-state-metrics, where `pipelines.kubeStateMetrics` is on. With false it is that of the cluster, and the pipeline says where
   * it is.
   */
  kubeStateMetrics: truth('give true to install it, false where the cluster has it').default(true),
}).prefault({});

export type InstallSettings = Immutable<z.output<typeof installSchema>>;

/** Whether cert-manager is the lab's: it is there for the operator's certificate alone. */
export function installsCertManager({ certManager, operator }: InstallSettings): boolean {
  return certManager !== false && needsCertManager({ operator });
}

/** Whether the operator takes its certificate from a cert-manager, whosever it is. */
export function needsCertManager({ operator }: Pick<InstallSettings, 'operator'>): boolean {
  return operator !== false && operator.certificate === undefined;
}
