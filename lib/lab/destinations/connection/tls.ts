import { section, text } from '../../settings/formats';
import { secretKeySchema } from '../../settings/secret-key';

export const tlsSchema = section('the TLS connection', {
  /** The certificate authority, in PEM, that the server's certificate is checked against. Without it, those that the image of Alloy trusts. */
  ca: secretKeySchema.optional(),
  /** The certificate, in PEM, that Alloy shows the server: mutual TLS. */
  certificate: secretKeySchema.optional(),
  /** The private key of that certificate, in PEM. */
  key: secretKeySchema.optional(),
  /** The name that the server's certificate is for. Without it, the host of the address. */
  serverName: text(
    { takes: 'the name of a host', advice: 'give the name that the certificate is for, or leave it out' },
    (value) => /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/i.test(value),
  ).optional(),
})
  .refine(({ certificate, key }) => certificate === undefined || key !== undefined, {
    path: ['key'],
    error:
      'is missing beside certificate, but mutual TLS takes both; add the private key or remove the certificate.',
  })
  .refine(({ certificate, key }) => key === undefined || certificate !== undefined, {
    path: ['certificate'],
    error: 'is missing beside key, but mutual TLS takes both; add the certificate or remove the key.',
  });
