import { z } from 'zod';
import { hasQuery, holdsCredentials } from '../../settings/address-secrets';
import { type Rule, refusal } from '../../settings/errors';

/**
 * An http:// or https:// address that carries no credentials, and no query that the exporter's own path would end up
 * in. It is not echoed where it may hold a secret, since errors end up in logs.
 * @param path what is right for its path
 */
export function address({ takes, advice }: Rule, path = /^/) {
  const rule = { takes, advice };
  const error = (issue: { input?: unknown }) => refusal(issue.input, rule);
  return z
    .string({ error })
    .refine((value) => !holdsCredentials(value), {
      error: `holds credentials, but it takes ${takes}; put the user and the password in a Secret and refer to them by auth.`,
      abort: true,
    })
    .refine((value) => !hasQuery(value), {
      error: `has a query or a fragment, but it takes ${takes}; leave out what follows ? or #, and put a token in a Secret and refer to it by auth.`,
      abort: true,
    })
    .refine((value) => isAddress(value) && path.test(new URL(value).pathname), { error })
    .meta({ takes });
}

function isAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  return ['https:', 'http:'].includes(new URL(value).protocol);
}

/** Whether what is sent to an address can be read on its way, outside the cluster; what is no address is sent nothing. */
export function isReadable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !isInCluster(hostname);
}

/** The sentence about an address that does without TLS where others could read along. */
export function unencrypted(url: unknown): string {
  return `is ${JSON.stringify(url)}, but http:// is for services of the cluster, such as name.namespace.svc; use https://, or say allowHttp: true.`;
}

/** `service.namespace.svc`, with or without the cluster's own domain. */
function isInCluster(host: string): boolean {
  return /^[a-z0-9-]+\.[a-z0-9-]+\.svc(\.cluster\.local)?$/.test(host);
}
