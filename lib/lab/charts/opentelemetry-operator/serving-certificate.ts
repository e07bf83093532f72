import { Construct } from 'constructs';
import { Certificate, Issuer } from '../../../../imports/cert-manager.io';
import { labels, names, type OperatorPartProps } from './names';

/** The certificate of the webhook server, signed by itself; the API server is told its authority by the cainjector. */
export class ServingCertificate extends Construct {
  constructor(scope: Construct, id: string, { namespace }: OperatorPartProps) {
    super(scope, id);
    new Issuer(this, 'issuer', {
      metadata: { name: names.issuer, namespace, labels },
      spec: { selfSigned: {} },
    });
    const host = `${names.webhookService}.${namespace}.svc`;
    new Certificate(this, 'certificate', {
      metadata: { name: names.certificate, namespace, labels },
      spec: {
        secretName: names.certificateSecret,
        issuerRef: { kind: 'Issuer', name: names.issuer },
        // The API server calls the first; clients inside the cluster may call either.
        dnsNames: [host, `${host}.cluster.local`],
        subject: { organizationalUnits: ['opentelemetry-operator'] },
      },
    });
  }
}
