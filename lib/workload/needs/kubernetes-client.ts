import type { Arguments } from '../arguments';
import type { ApiRead, PathRead } from './need';

/** Where pods find the token of their ServiceAccount. */
export const serviceAccountDirectory = '/var/run/secrets/kubernetes.io/serviceaccount';

/** The token alone: a component reads it as a file, and what it is for is not to be seen from here. */
export const theToken: PathRead = { paths: [] };

/** A client that names another API server needs nothing of this one. @param at path of the client's block, '' for the top */
export function inCluster(args: Arguments, at: 'client.' | ''): boolean {
  return !args.has(`${at}api_server`) && !args.has(`${at}kubeconfig_file`);
}

/** Whether a scrape authenticates itself with the token of the ServiceAccount. */
export function usesServiceAccount(args: Arguments): boolean {
  const files = [args.text('bearer_token_file'), args.text('authorization.credentials_file')];
  return files.some((file) => file?.startsWith(serviceAccountDirectory));
}

/** An informer lists once and watches from there on: it never gets a single object. */
export function watched(
  group: string,
  resources: readonly string[],
  namespaces?: ApiRead['namespaces'],
): ApiRead {
  return { group, resources, verbs: ['list', 'watch'], namespaces };
}

export function got(
  group: string,
  resources: readonly string[],
  namespaces?: ApiRead['namespaces'],
): ApiRead {
  return { group, resources, verbs: ['get'], namespaces };
}

export type Read = ApiRead | PathRead;
