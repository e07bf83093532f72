import { z } from 'zod';
import { type Rule, refusal } from '../../settings/errors';

/**
 * An http:// or https:// address that carries no credentials, and no query that the exporter's own path would end up
 * in. It is not echoed where it holds credentials, since errors end up in logs.
 * @param path what is right for its path
 */
export function address({ takes, advice }: Rule, path = /^/) {
  const rule = { takes, advice };
  const error = (issue: { input?: unknown }) => refusal(issue.input, rule);
  return z
    .string({ error })
    .refine((value) => !/^[a-z]+:\/\/[^/]*@/i.test(value), {
      error: `holds credentials, but it takes ${takes}; put the user and the password in a Secret and refer to them by auth.`,
      abort: true,
    })
    .refine((value) => isAddress(value) && path.test(new URL(value).pathname), { error })
    .meta({ takes });
}

function isAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, search, hash } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && search === '' && hash === '';
}

/** Whether what is sent to an address can be read on its way, outside the cluster. */
export function isReadable(address: string): boolean {
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
