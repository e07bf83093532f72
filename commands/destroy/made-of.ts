import { z } from 'zod';
import type { ChartManifests, Manifest } from '../../lib/lab/manifests';
import type { Kubectl } from '../kubectl/kubectl';
import type { KubernetesObject } from '../kubectl/object';

const statefulSet = z.object({
  kind: z.literal('StatefulSet'),
  metadata: z.object({ name: z.string(), namespace: z.string() }),
  spec: z.object({
    volumeClaimTemplates: z.array(z.object({ metadata: z.object({ name: z.string() }) })).default([]),
  }),
});

const certificate = z.object({
  kind: z.literal('Certificate'),
  metadata: z.object({ name: z.string(), namespace: z.string() }),
  spec: z.object({ secretName: z.string() }),
});

/**
 * What controllers made of the lab's objects and leave when these go: claims of StatefulSets, Secrets of Certificates. In a
 * namespace of the lab they go with it; these are those in namespaces that stay.
 */
export async function madeOf(
  charts: readonly ChartManifests[],
  kubectl: Kubectl,
): Promise<readonly KubernetesObject[]> {
  const manifests = charts.flatMap((chart) => chart.manifests);
  const own = new Set(
    manifests.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name),
  );
  const staying = manifests.filter(
    ({ metadata: { namespace } }) => namespace !== undefined && !own.has(namespace),
  );
  const found: KubernetesObject[] = [];
  for (const manifest of staying) found.push(...(await ofOne(manifest, kubectl)));
  return found;
}

async function ofOne(manifest: Manifest, kubectl: Kubectl): Promise<readonly KubernetesObject[]> {
  const set = statefulSet.safeParse(manifest);
  if (set.success) {
    const { name, namespace } = set.data.metadata;
    const names = set.data.spec.volumeClaimTemplates.map(({ metadata }) => `${metadata.name}-${name}-`);
    const claims = names.length > 0 ? await kubectl.list('persistentvolumeclaims', namespace) : [];
    return claims.filter(({ metadata }) =>
      names.some(
        (start) => metadata.name.startsWith(start) && /^\d+$/.test(metadata.name.slice(start.length)),
      ),
    );
  }
  const asked = certificate.safeParse(manifest);
  if (!asked.success) return [];
  const { metadata, spec } = asked.data;
  const secret = { name: spec.secretName, namespace: metadata.namespace };
  const secrets = await kubectl.get([{ apiVersion: 'v1', kind: 'Secret', metadata: secret }]);
  return secrets.filter(
    ({ metadata: { annotations } }) => annotations['cert-manager.io/certificate-name'] === metadata.name,
  );
}
