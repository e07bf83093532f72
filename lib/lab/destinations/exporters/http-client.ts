import type { PrometheusRemoteWriteEndpoint } from '../../../../imports/alloy/prometheus';
import type { Value } from '../../../alloy';
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
    headers: headers(endpoint, secrets),
    ...authentication(endpoint, secrets),
    tlsConfig: endpoint.tls && tlsConfig(endpoint.tls, secrets),
  };
}

/** Alloy shows them in its interface: there is no place for a secret among them. */
function headers(endpoint: Endpoint, secrets: () => Secrets): Record<string, Value<string>> | undefined {
  const secret = Object.entries(endpoint.secretHeaders ?? {});
  if (secret.length === 0) return headersOf(endpoint);
  return {
    ...headersOf(endpoint),
    ...Object.fromEntries(secret.map(([name, value]) => [name, secrets().text(value)])),
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
          proxyUrl: auth.proxy,
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
