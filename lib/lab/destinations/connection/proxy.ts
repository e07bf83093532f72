import { address } from './address';

/** A proxy on the way to a destination. Whoever opens TLS there shows a certificate of an authority that `tls.ca` has to name. */
export const proxySchema = address(
  {
    takes: 'the http:// or https:// address of a proxy, such as http://proxy.example:3128',
    advice: 'give scheme, host and port, or leave it out',
  },
  /^\/$/,
);
