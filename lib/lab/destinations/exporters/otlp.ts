import {
  OtelcolAuthBasic,
  OtelcolAuthBearer,
  OtelcolAuthHeaders,
  OtelcolAuthOauth2,
  OtelcolExporterOtlp,
  OtelcolExporterOtlphttp,
  OtelcolStorageFile,
  type OtelcolTlsClientArguments,
} from '../../../../imports/alloy/otelcol';
import type { AuthHandler, Pipeline, Ref, Value } from '../../../alloy';
import type { Common } from './common';
import { type Endpoint, headersOf, type Tls } from './endpoint';
import type { Secrets } from './secrets';

/** An address that speaks OTLP. */
export interface OtlpEndpoint extends Endpoint {
  /** @default http, to whose address the exporter adds /v1/traces or /v1/logs */
  readonly protocol?: 'http' | 'grpc';
}

/** OTLP, over HTTP or gRPC. */
export function otlpInput(scope: Pipeline, label: string, endpoint: OtlpEndpoint, common: Common) {
  const { secrets, queues } = common;
  const shared = {
    headers: headers(endpoint, secrets),
    auth: handler(scope, label, endpoint, secrets),
    tls: tls(endpoint, secrets),
  };
  const delivery = {
    sendingQueue: {
      sizer: 'bytes' as const,
      queueSize: queues.bytes,
      storage: queues.place === 'disk' ? new OtelcolStorageFile(scope, label).handler : undefined,
    },
    // Without end: the queue's size is the bound.
    retryOnFailure: { maxElapsedTime: '0s' },
  };
  if (endpoint.protocol === 'grpc') {
    const client = { ...shared, endpoint: new URL(endpoint.url).host };
    return new OtelcolExporterOtlp(scope, label, { client, ...delivery }).input;
  }
  const client = { ...shared, endpoint: endpoint.url, proxyUrl: endpoint.proxy };
  return new OtelcolExporterOtlphttp(scope, label, { client, ...delivery }).input;
}

function handler(
  scope: Pipeline,
  label: string,
  { auth, secretHeaders = {} }: OtlpEndpoint,
  secrets: () => Secrets,
): Ref<AuthHandler> | undefined {
  switch (auth?.kind) {
    case undefined:
    case 'none': {
      const header = Object.entries(secretHeaders).map(([key, value]) => ({
        key,
        value: secrets().secret(value),
      }));
      return header.length > 0 ? new OtelcolAuthHeaders(scope, label, { header }).handler : undefined;
    }
    case 'basic':
      // Not by client_auth: Alloy 1.19.2 makes a server's half beside the client's, and fails to load where that has no
      // credentials (internal/component/otelcol/auth/basic/basic.go, and extension.go of basicauthextension 0.158).
      return new OtelcolAuthBasic(scope, label, {
        username: secrets().text(auth.username),
        password: secrets().secret(auth.password),
      }).handler;
    case 'bearer':
      return new OtelcolAuthBearer(scope, label, { token: secrets().secret(auth.token) }).handler;
    case 'oauth2':
      return new OtelcolAuthOauth2(scope, label, {
        clientId: secrets().text(auth.clientId),
        clientSecret: secrets().secret(auth.clientSecret),
        tokenUrl: auth.tokenUrl,
        scopes: auth.scopes,
        tls: auth.tls && certificates(auth.tls, secrets),
      }).handler;
  }
}

/** Beside another way to be let in, of which there can be one, secret headers are text, which Alloy shows in its interface. */
function headers(
  { auth, secretHeaders = {}, ...endpoint }: OtlpEndpoint,
  secrets: () => Secrets,
): Record<string, Value<string>> | undefined {
  const isHandled = auth === undefined || auth.kind === 'none';
  const shown = isHandled ? [] : Object.entries(secretHeaders);
  const all = {
    ...headersOf(endpoint),
    ...Object.fromEntries(shown.map(([name, value]) => [name, secrets().text(value)])),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}

function tls({ url, tls }: OtlpEndpoint, secrets: () => Secrets): OtelcolTlsClientArguments | undefined {
  if (url.startsWith('http://')) return { insecure: true };
  return tls && certificates(tls, secrets);
}

function certificates(
  { ca, certificate, key, serverName }: Tls,
  secrets: () => Secrets,
): OtelcolTlsClientArguments {
  return {
    caPem: ca && secrets().text(ca),
    certPem: certificate && secrets().text(certificate),
    keyPem: key && secrets().secret(key),
    serverName,
  };
}
