/** One address that takes one or more signals, and how to be let in. */
export interface Endpoint {
  readonly url: string;
  /** @default none */
  readonly auth?: Auth;
  /** @default the system's certificate authorities, and no certificate of its own */
  readonly tls?: Tls;
  /** The address of a proxy on the way. @default none */
  readonly proxy?: string;
  /** The tenant that telemetry is written for: the header X-Scope-OrgID. @default none */
  readonly tenant?: string;
  /** Headers beside that of the tenant, whose values are in Secrets. @default none */
  readonly secretHeaders?: Readonly<Record<string, SecretKey>>;
  /** Requests are signed for AWS; there is no other way to be let in then. @default they are not */
  readonly sigv4?: SigV4;
}

/** Who signs requests for AWS: Signature Version 4. Without keys the pod's role does, by IRSA or EKS Pod Identity. */
export interface SigV4 {
  readonly region: string;
  /** A role that is taken on before. @default that of the pod */
  readonly roleArn?: string;
  /** What whoever gave the role wants to be told. @default nothing */
  readonly externalId?: string;
  /** A profile of the AWS configuration that the image has. @default default */
  readonly profile?: string;
  readonly accessKey?: SecretKey;
  readonly secretKey?: SecretKey;
}

/** An endpoint with the proxy that leads to it, unless it says one. */
export function throughProxy<One extends Endpoint>(
  endpoint: One,
  proxyTo: ((url: string) => string | undefined) | undefined,
): One {
  if (proxyTo === undefined) return endpoint;
  const { auth } = endpoint;
  return {
    ...endpoint,
    proxy: endpoint.proxy ?? proxyTo(endpoint.url),
    ...(auth?.kind === 'oauth2' && { auth: { ...auth, proxy: auth.proxy ?? proxyTo(auth.tokenUrl) } }),
  };
}

/** One key of a Secret. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
}

/** How a destination knows who sends. */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly username: SecretKey; readonly password: SecretKey }
  | { readonly kind: 'bearer'; readonly token: SecretKey }
  | OAuth2;

/** A token that is asked for by OAuth2's client credentials grant: RFC 6749, section 4.4. */
export interface OAuth2 {
  readonly kind: 'oauth2';
  readonly clientId: SecretKey;
  readonly clientSecret: SecretKey;
  readonly tokenUrl: string;
  /** @default none */
  readonly scopes?: readonly string[];
  /** The proxy on the way to the token's address, for what is no OTLP. @default none */
  readonly proxy?: string;
  /** Of the connection to the token's address. @default as for any Endpoint */
  readonly tls?: Tls;
}

/** Certificates in PEM. */
export interface Tls {
  /** The authority that the server's certificate is checked against. @default the system's */
  readonly ca?: SecretKey;
  /** What Alloy shows a server that asks for it: mutual TLS. @default none */
  readonly certificate?: SecretKey;
  /** The private key of the certificate. */
  readonly key?: SecretKey;
  /** The name in the server's certificate. @default the host of the address */
  readonly serverName?: string;
}

/** The header that Mimir, Loki, Tempo and Pyroscope know a tenant by. */
export function headersOf({ tenant }: Endpoint): Record<string, string> | undefined {
  return tenant === undefined ? undefined : { 'X-Scope-OrgID': tenant };
}
