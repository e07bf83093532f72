import { z } from 'zod';
import { oneOf, refusal, said } from '../../settings/errors';
import { listOf, section, text, truth } from '../../settings/formats';
import { secretKeySchema } from '../../settings/secret-key';
import { address, isReadable, unencrypted } from './address';
import { tlsSchema } from './tls';

const noneSchema = section('no authentication', {
  /** How the destination knows who sends: not at all. */
  kind: z.literal('none').meta({ takes: 'none' }),
});

const basicSchema = section('basic authentication', {
  /** How the destination knows who sends: by a user and a password. */
  kind: z.literal('basic').meta({ takes: 'basic' }),
  /** The user. */
  username: secretKeySchema,
  /** The password. */
  password: secretKeySchema,
});

const bearerSchema = section('the bearer token', {
  /** How the destination knows who sends: by a token that is sent with every request. */
  kind: z.literal('bearer').meta({ takes: 'bearer' }),
  /** The token, without the word Bearer. */
  token: secretKeySchema,
});

const oauth2Schema = section('the OAuth2 client', {
  /** How the destination knows who sends: by a token that Alloy asks for with OAuth2's client credentials grant. */
  kind: z.literal('oauth2').meta({ takes: 'oauth2' }),
  /** The client's id. */
  clientId: secretKeySchema,
  /** The client's secret. */
  clientSecret: secretKeySchema,
  /** Where tokens are given out. */
  tokenUrl: address({
    takes: 'the http:// or https:// address of a token endpoint',
    advice: 'copy it from the documentation of whoever gives out the tokens',
  }),
  /** What the token is to be good for. */
  scopes: listOf(
    text({ takes: 'a scope, a word without spaces', advice: 'give one scope an entry' }, (scope) =>
      /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope),
    ),
    { takes: 'a list of scopes', advice: 'name them one by one, or leave it empty' },
  ).default([]),
  /** The TLS connection to the token endpoint. */
  tls: tlsSchema.meta({ takes: 'see tls' }).optional(),
  /** Whether the token endpoint may be reached by http:// outside the cluster, where the client's secret can be read on its way. */
  allowHttp: truth('give true to send the secret of the client unencrypted').default(false),
}).refine(({ tokenUrl, allowHttp }) => allowHttp || !isReadable(tokenUrl), {
  path: ['tokenUrl'],
  error: ({ input }) => unencrypted(said(input, 'tokenUrl')),
});

const schemas = [noneSchema, basicSchema, bearerSchema, oauth2Schema] as const;
const kinds = oneOf(['none', 'basic', 'bearer', 'oauth2']);

export const authSchema = z.discriminatedUnion('kind', schemas, {
  error: ({ code, input }) => {
    if (code === 'invalid_union') {
      return refusal(said(input, 'kind'), {
        takes: kinds,
        advice: 'choose how the destination knows who sends',
      });
    }
    // It may be a token, and errors end up in logs.
    return `is no object with kind; give { kind: ... } with ${kinds}, and credentials by reference to a Secret.`;
  },
});
