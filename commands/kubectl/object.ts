import { z } from 'zod';

/** A Kubernetes object as manifests and the API server have it; what is not named here passes through. */
export const objectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string().optional(),
    generation: z.number().default(0),
    labels: z.record(z.string(), z.string()).default({}),
    annotations: z.record(z.string(), z.string()).default({}),
    finalizers: z.array(z.string()).default([]),
    ownerReferences: z.array(z.unknown()).default([]),
    managedFields: z.array(z.looseObject({ manager: z.string().optional() })).default([]),
    deletionTimestamp: z.string().optional(),
  }),
  spec: z.unknown().optional(),
  status: z.unknown().optional(),
});
export type KubernetesObject = z.infer<typeof objectSchema>;

/** What tells objects apart, without the rest of them. */
export type Reference = Pick<KubernetesObject, 'apiVersion' | 'kind'> & {
  readonly metadata: { readonly name: string; readonly namespace?: string };
};

export function referenceTo({ apiVersion, kind, metadata: { name, namespace } }: Reference): Reference {
  return { apiVersion, kind, metadata: { name, namespace } };
}

/** How an object is called in a sentence: `Deployment cert-manager/cert-manager-webhook`. */
export function nameOf({ kind, metadata: { name, namespace } }: Reference): string {
  return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

export function isSame(a: Reference, b: Reference): boolean {
  return groupOf(a) === groupOf(b) && nameOf(a) === nameOf(b);
}

/** `apps` of `apps/v1`, and nothing of `v1`. */
export function groupOf({ apiVersion }: Pick<Reference, 'apiVersion'>): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

export function isDefinition({ kind }: Pick<Reference, 'kind'>): boolean {
  return kind === 'CustomResourceDefinition';
}

/** Several objects as one, for the standard input of kubectl. */
export function listOf(objects: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
}
