import type { z } from 'zod';
import { type Rule, said } from '../../settings/errors';
import { choice, section, text, truth } from '../../settings/formats';
import { address, isReadable, unencrypted } from './address';
import { authSchema } from './auth';
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

/** The same for OTLP. */
export function otlpEndpoint(rule: EndpointRule) {
  const { shape } = connection(rule);
  return (
    section('the OTLP receiver', {
      ...shape,
      /** Whether OTLP is spoken over HTTP or gRPC. */
      protocol: choice(['http', 'grpc'], 'choose what listens on the port of the address').default('http'),
    })
      // For docs/settings.md: where the other keys are explained.
      .meta({ base: Object.keys(shape).join(' ') })
      .refine(...closed)
      .refine(...encrypted)
      .refine(({ protocol, url, auth }) => protocol === 'http' || auth.kind === 'none' || isHttps(url), {
        path: ['auth'],
        error: ({ input }) =>
          `is of the kind ${JSON.stringify(said(said(input, 'auth'), 'kind'))}, but gRPC sends credentials over https:// only; use https:// or the protocol "http".`,
      })
      .optional()
  );
}

type Connection = z.output<ReturnType<typeof connection>>;

/** What an address decides about the rest: a condition, and the sentence where it is not met. */
type Condition = readonly [
  isMet: (given: Connection) => boolean,
  refusal: { readonly path: PropertyKey[]; readonly error: (issue: { input?: unknown }) => string },
];

const closed: Condition = [
  ({ url, allowHttp }) => allowHttp || !isReadable(url),
  { path: ['url'], error: ({ input }) => unencrypted(said(input, 'url')) },
];

const encrypted: Condition = [
  ({ url, tls }) => tls === undefined || isHttps(url),
  {
    path: ['tls'],
    error: ({ input }) =>
      `is given, but ${JSON.stringify(said(input, 'url'))} does without TLS; use https:// or remove tls.`,
  },
];

function isHttps(url: string): boolean {
  return url.startsWith('https:');
}
