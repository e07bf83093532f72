import type { PrometheusRemoteWriteEndpoint } from '../../../../imports/alloy/prometheus';
import { type Endpoint, headersOf, type Tls } from './endpoint';
import type { Secrets } from './secrets';

/** The arguments by which the clients of Prometheus, Loki and Pyroscope are let in: they share them. */
export type HttpClient = Pick<
  PrometheusRemoteWriteEndpoint,
  'url' | 'proxyUrl' | 'headers' | 'basicAuth' | 'authorization' | 'oauth2' | 'tlsConfig'
>;

/** @param secrets asked for only where there is something to read */
export function httpClient(endpoint: Endpoint, secrets: () => Secrets): HttpClient {
  return {
    url: endpoint.url,
    proxyUrl: endpoint.proxy,
    headers: headersOf(endpoint),
    ...authentication(endpoint, secrets),
    tlsConfig: endpoint.tls && tlsConfig(endpoint.tls, secrets),
  };
}

function authentication(
  { auth }: Endpoint,
  secrets: () => Secrets,
): Pick<HttpClient, 'basicAuth' | 'authorization' | 'oauth2'> {
  switch (auth?.kind) {
    case undefined:
    case 'none':
      return {};
    case 'basic':
      return {
        basicAuth: { username: secrets().text(auth.username), password: secrets().secret(auth.password) },
      };
    case 'bearer':
      return { authorization: { type: 'Bearer', credentials: secrets().secret(auth.token) } };
    case 'oauth2':
      return {
        oauth2: {
          clientId: secrets().text(auth.clientId),
          clientSecret: secrets().secret(auth.clientSecret),
          tokenUrl: auth.tokenUrl,
          scopes: auth.scopes,
          tlsConfig: auth.tls && tlsConfig(auth.tls, secrets),
        },
      };
  }
}

function tlsConfig({ ca, certificate, key, serverName }: Tls, secrets: () => Secrets) {
  return {
    caPem: ca && secrets().text(ca),
    certPem: certificate && secrets().text(certificate),
    keyPem: key && secrets().secret(key),
    serverName,
  };
}
