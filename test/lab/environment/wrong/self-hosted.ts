import { lab, type Refused } from './base';

const key = { secret: 'own', key: 'token' };
const mimir = { url: 'https://mimir.example/api/v1/push' };
const oauth2 = { kind: 'oauth2', clientId: key, clientSecret: key, tokenUrl: 'https://tokens.example/token' };

const withDestination = (destination: object) => ({
  ...lab,
  destinations: { own: { kind: 'self-hosted', ...destination } },
});
const withMimir = (change: object) => withDestination({ mimir: { ...mimir, ...change } });
const withAuth = (auth: unknown) => withMimir({ auth });
const withTempo = (tempo: object) => withDestination({ tempo });

const remoteWrite =
  'an http:// or https:// address that ends in /push, /write or /receive; give the address of remote write, such as https://mimir.example/api/v1/push.';
const kinds = 'none, basic, bearer or oauth2';
const reference =
  'a reference { secret, key }; name a Secret of the namespace of the collectors and one of its keys.';

/** Databases that somebody runs, and how they let in. */
export const wrongSelfHosted: Refused<unknown> = [
  [
    'databases that are none',
    withDestination({}),
    'destinations.own has no address to send to, but it takes at least one of mimir, loki, tempo, pyroscope; give mimir, loki, tempo or pyroscope.',
  ],
  [
    'the wrong path of remote write',
    withMimir({ url: 'https://mimir.example' }),
    `destinations.own.mimir.url is "https://mimir.example", but it takes ${remoteWrite}`,
  ],
  [
    'another scheme than http and https',
    withMimir({ url: 'grpc://mimir.example/api/v1/push' }),
    `destinations.own.mimir.url is "grpc://mimir.example/api/v1/push", but it takes ${remoteWrite}`,
  ],
  [
    'credentials in an address, which the sentence does not repeat',
    withMimir({ url: 'https://alice:hush@mimir.example/api/v1/push' }),
    'destinations.own.mimir.url holds credentials, but it takes an http:// or https:// address that ends in /push, /write or /receive; put the user and the password in a Secret and refer to them by auth.',
  ],
  ...[
    'alice:hush@mimir.example/api/v1/push',
    'https://alice:hu/sh@mimir.example/push',
    '//a:hush@mimir/push',
  ].map((url): [string, unknown, string] => [
    `credentials in ${url}, which is no address, nor repeated`,
    withMimir({ url }),
    'destinations.own.mimir.url holds credentials, but it takes an http:// or https:// address that ends in /push, /write or /receive; put the user and the password in a Secret and refer to them by auth.',
  ]),
  [
    'an address without a scheme',
    withMimir({ url: 'mimir.example/api/v1/push' }),
    `destinations.own.mimir.url is "mimir.example/api/v1/push", but it takes ${remoteWrite}`,
  ],
  [
    'a token in the query of an address, which the sentence does not repeat',
    withMimir({ url: 'http://mimir.example/api/v1/push?token=hush' }),
    'destinations.own.mimir.url has a query or a fragment, but it takes an http:// or https:// address that ends in /push, /write or /receive; leave out what follows ? or #, and put a token in a Secret and refer to it by auth.',
  ],
  [
    'the address of a token endpoint without a scheme',
    withMimir({
      url: 'https://mimir.example/api/v1/push',
      auth: { ...oauth2, tokenUrl: 'alice:hush@login.example' },
    }),
    'destinations.own.mimir.auth.tokenUrl holds credentials, but it takes the http:// or https:// address of a token endpoint; put the user and the password in a Secret and refer to them by auth.',
  ],
  [
    'http:// outside the cluster',
    withMimir({ url: 'http://mimir.example/api/v1/push' }),
    'destinations.own.mimir.url is "http://mimir.example/api/v1/push", but http:// is for services of the cluster, such as name.namespace.svc; use https://, or say allowHttp: true.',
  ],
  [
    'http:// to a host that only looks like a service',
    withMimir({ url: 'http://mimir.metrics.svc.example/api/v1/push' }),
    'destinations.own.mimir.url is "http://mimir.metrics.svc.example/api/v1/push", but http:// is for services of the cluster, such as name.namespace.svc; use https://, or say allowHttp: true.',
  ],
  [
    'a path of Loki without its push',
    withDestination({ loki: { url: 'http://loki.logs.svc:3100' } }),
    'destinations.own.loki.url is "http://loki.logs.svc:3100", but it takes an http:// or https:// address that ends in /loki/api/v1/push; give the address of Loki\'s push, such as https://loki.example/loki/api/v1/push.',
  ],
  [
    'a path that the exporter of traces adds itself',
    withTempo({ url: 'http://tempo.tracing.svc:4318/v1/traces' }),
    'destinations.own.tempo.url is "http://tempo.tracing.svc:4318/v1/traces", but it takes an http:// or https:// address without /v1/traces, which is added to it; give the address of Tempo\'s OTLP receiver, such as http://tempo.tracing.svc:4318.',
  ],
  [
    'an unknown protocol of OTLP',
    withTempo({ url: 'http://tempo.tracing.svc:4317', protocol: 'thrift' }),
    'destinations.own.tempo.protocol is "thrift", but it takes http or grpc; choose what listens on the port of the address.',
  ],
  [
    'credentials by gRPC without TLS',
    withTempo({
      url: 'http://tempo.tracing.svc:4317',
      protocol: 'grpc',
      auth: { kind: 'bearer', token: key },
    }),
    'destinations.own.tempo.auth is of the kind "bearer", but gRPC sends credentials over https:// only; use https:// or the protocol "http".',
  ],
  [
    'a path that the exporter of profiles adds itself',
    withDestination({ pyroscope: { url: 'http://pyroscope.profiles.svc:4040/ingest' } }),
    'destinations.own.pyroscope.url is "http://pyroscope.profiles.svc:4040/ingest", but it takes an http:// or https:// address without /ingest, which is added to it; give the address of Pyroscope, such as http://pyroscope.profiles.svc:4040.',
  ],
  [
    'an unknown kind of authentication',
    withAuth({ kind: 'digest' }),
    `destinations.own.mimir.auth.kind is "digest", but it takes ${kinds}; choose how the destination knows who sends.`,
  ],
  [
    'a token in place of authentication, which the sentence does not repeat',
    withAuth('Bearer hush'),
    `destinations.own.mimir.auth is no object with kind; give { kind: ... } with ${kinds}, and credentials by reference to a Secret.`,
  ],
  [
    'a password as it is, which the sentence does not repeat',
    withAuth({ kind: 'basic', username: key, password: 'hush' }),
    'destinations.own.mimir.auth.password is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'basic authentication without a user',
    withAuth({ kind: 'basic', password: key }),
    `destinations.own.mimir.auth.username is missing: it takes ${reference}`,
  ],
  [
    'a bearer token without the token',
    withAuth({ kind: 'bearer' }),
    `destinations.own.mimir.auth.token is missing: it takes ${reference}`,
  ],
  [
    'a user beside a bearer token',
    withAuth({ kind: 'bearer', token: key, username: key }),
    'destinations.own.mimir.auth has the unknown key "username", but it takes kind, token; correct the spelling or remove it.',
  ],
  [
    'OAuth2 without the address of tokens',
    withAuth({ ...oauth2, tokenUrl: undefined }),
    'destinations.own.mimir.auth.tokenUrl is missing: it takes the http:// or https:// address of a token endpoint; copy it from the documentation of whoever gives out the tokens.',
  ],
  [
    'the secret of a client by http:// outside the cluster',
    withAuth({ ...oauth2, tokenUrl: 'http://tokens.example/token' }),
    'destinations.own.mimir.auth.tokenUrl is "http://tokens.example/token", but http:// is for services of the cluster, such as name.namespace.svc; use https://, or say allowHttp: true.',
  ],
  [
    'two scopes in one',
    withAuth({ ...oauth2, scopes: ['metrics:write logs:write'] }),
    'destinations.own.mimir.auth.scopes[0] is "metrics:write logs:write", but it takes a scope, a word without spaces; give one scope an entry.',
  ],
  [
    'a certificate without its key',
    withMimir({ tls: { certificate: key } }),
    'destinations.own.mimir.tls.key is missing beside certificate, but mutual TLS takes both; add the private key or remove the certificate.',
  ],
  [
    'a key without its certificate',
    withMimir({ tls: { key } }),
    'destinations.own.mimir.tls.certificate is missing beside key, but mutual TLS takes both; add the certificate or remove the key.',
  ],
  [
    'TLS for an address without it',
    withMimir({ url: 'http://mimir.metrics.svc/api/v1/push', tls: { ca: key } }),
    'destinations.own.mimir.tls is given, but "http://mimir.metrics.svc/api/v1/push" does without TLS; use https:// or remove tls.',
  ],
  [
    'a certificate authority as a file',
    withMimir({ tls: { ca: '/etc/ssl/ca.crt' } }),
    'destinations.own.mimir.tls.ca is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'an address as the name in a certificate',
    withMimir({ tls: { serverName: 'https://mimir.example' } }),
    'destinations.own.mimir.tls.serverName is "https://mimir.example", but it takes the name of a host; give the name that the certificate is for, or leave it out.',
  ],
  [
    'a tenant that no database accepts',
    withMimir({ tenant: 'team/a' }),
    'destinations.own.mimir.tenant is "team/a", but it takes the id of a tenant (1 to 150 letters, digits and !-_.*\'()); give the one to write for, or leave it out where there is only one.',
  ],
];
