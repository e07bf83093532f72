import type { Manifest } from '../manifest';

/** What addresses of Services end in unless the kubelets are told otherwise. */
export const defaultDomain = 'cluster.local';

const service = /\.svc\.cluster\.local(?![\w-])/g;

/** The manifest with the addresses of Services in the domain of the cluster, in texts of configurations too. */
export function withDomain(manifest: Manifest, domain: string): Manifest {
  // Definitions hold descriptions, and no addresses.
  if (domain === defaultDomain || manifest.kind === 'CustomResourceDefinition') return manifest;
  const { apiVersion, kind, metadata, ...rest } = manifest;
  return { apiVersion, kind, metadata, ...Object.fromEntries(entries(rest, domain)) };
}

function entries(value: object, domain: string): [string, unknown][] {
  return Object.entries(value).map(([key, inner]) => [key, rewritten(inner, domain)]);
}

function rewritten(value: unknown, domain: string): unknown {
  if (typeof value === 'string') return value.replace(service, `.svc.${domain}`);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, domain));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(entries(value, domain));
}
