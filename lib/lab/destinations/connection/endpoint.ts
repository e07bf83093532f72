import type { z } from 'zod';
import { type Rule, said } from '../../settings/errors';
import { choice, section, text, truth } from '../../settings/formats';
import { address, isReadable, unencrypted } from './address';
import { authSchema } from './auth';
import { headers } from './headers';
import { proxySchema } from './proxy';
import { sigv4Schema } from './sigv4';
import { tlsSchema } from './tls';

export interface EndpointRule {
  /** For errors: `Mimir`. */
  readonly what: string;
  /** What its address looks like. */
  readonly address: Rule;
  /** What is right for the path of the address. */
  readonly path: RegExp;
}

const connection = ({ what, address: rule, path }: EndpointRule) =>
  section(what, {
    /** Where to send. By http:// only to a service of the cluster, `name.namespace.svc` or `name.namespace.svc.cluster.local`. */
    url: address(rule, path),
    /** How the destination knows who sends. */
    auth: authSchema.meta({ takes: 'see auth' }).default({ kind: 'none' }),
    /** The TLS connection: whom Alloy trusts, and for mutual TLS the certificate it shows. */
    tls: tlsSchema.meta({ takes: 'see tls' }).optional(),
    /**
     * The proxy on the way there: its http:// or https:// address, without credentials. Without it, `proxy` of the environment. gRPC
     * takes none, and the token endpoint of OAuth2 is asked without this one.
     */
    proxy: proxySchema.optional(),
    /** The tenant that telemetry is written for: the header X-Scope-OrgID. */
    tenant: text(
      {
        takes: "the id of a tenant (1 to 150 letters, digits and !-_.*'())",
        advice: 'give the one to write for, or leave it out where there is only one',
      },
      (value) => /^(?!\.\.?$)[-A-Za-z0-9!_.*'()]{1,150}$/.test(value),
    ).optional(),
    /** Whether http:// may lead out of the cluster, where telemetry and credentials can be read on their way. */
    allowHttp: truth('give true to send unencrypted').default(false),
  });

/** An address that somebody runs, and how to be let in. */
export function endpoint(rule: EndpointRule) {
  return connection(rule)
    .refine(...closed)
    .refine(...encrypted)
    .optional();
}

/** The same for Prometheus remote write, which AWS takes too. */
export function prometheusEndpoint(rule: EndpointRule) {
  const { shape } = connection(rule);
  return (
    section('remote write', {
      ...shape,
      /** Headers of every request, whose values are in Secrets. */
      headers,
      /** Signs requests for AWS, such as those to Amazon Managed Service for Prometheus, in the place of auth. */
      sigv4: sigv4Schema.optional(),
    })
      // For docs/settings.md: where the other keys are explained.
      .meta({ base: Object.keys(shape).join(' ') })
      .refine(...closed)
      .refine(...encrypted)
      .refine(({ auth, sigv4 }) => sigv4 === undefined || auth.kind === 'none', {
        path: ['sigv4'],
        error: 'is given beside auth, but a request says once who sends; remove one of them.',
      })
      .optional()
  );
}

/** The same for OTLP. */
export function otlpEndpoint(rule: EndpointRule) {
  const { shape } = connection(rule);
  return (
    section('the OTLP receiver', {
      ...shape,
      /** Whether OTLP is spoken over HTTP or gRPC. */
      protocol: otlpProtocol,
    })
      // For docs/settings.md: where the other keys are explained.
      .meta({ base: Object.keys(shape).join(' ') })
      .refine(...closed)
      .refine(...encrypted)
      .refine(...credentials)
      .refine(...direct)
      .optional()
  );
}

/** The keys of an address, for a section with further ones. */
export function connectionShape(rule: EndpointRule) {
  return connection(rule).shape;
}

export const otlpProtocol = choice(
  ['http', 'grpc'],
  'choose what listens on the port of the address',
).default('http');

type Connection = z.output<ReturnType<typeof connection>> & { readonly protocol?: 'http' | 'grpc' };

/** What an address decides about the rest: a condition, and the sentence where it is not met. */
type Condition = readonly [
  isMet: (given: Connection) => boolean,
  refusal: {
    readonly path: PropertyKey[];
    readonly error: string | ((issue: { input?: unknown }) => string);
  },
];

export const closed: Condition = [
  ({ url, allowHttp }) => allowHttp || !isReadable(url),
  { path: ['url'], error: ({ input }) => unencrypted(said(input, 'url')) },
];

export const encrypted: Condition = [
  ({ url, tls }) => tls === undefined || isHttps(url),
  {
    path: ['tls'],
    error: ({ input }) =>
      `is given, but ${JSON.stringify(said(input, 'url'))} does without TLS; use https:// or remove tls.`,
  },
];

export const credentials: Condition = [
  ({ protocol, url, auth }) => protocol !== 'grpc' || auth.kind === 'none' || isHttps(url),
  {
    path: ['auth'],
    error: ({ input }) =>
      `is of the kind ${JSON.stringify(said(said(input, 'auth'), 'kind'))}, but gRPC sends credentials over https:// only; use https:// or the protocol "http".`,
  },
];

export const direct: Condition = [
  ({ protocol, proxy }) => protocol !== 'grpc' || proxy === undefined,
  {
    path: ['proxy'],
    error:
      'is given, but the gRPC exporter of Alloy goes through none; use the protocol "http" or remove proxy.',
  },
];

function isHttps(url: string): boolean {
  return url.startsWith('https:');
}
