import { z } from 'zod';
import type { ChartManifests } from '../../lib/lab/manifests';
import { inhabitants } from '../kubectl/inhabitants';
import type { Kubectl } from '../kubectl/kubectl';
import { nameOf } from '../kubectl/object';
import { isOurs } from '../kubectl/ownership';
import { madeOf } from './made-of';

const claimSchema = z.object({
  status: z.object({ capacity: z.object({ storage: z.string().optional() }).optional() }).prefault({}),
});

/** What goes with the lab and does not come back by installing it again, one line each. */
export async function lossesOf(
  charts: readonly ChartManifests[],
  kubectl: Kubectl,
): Promise<readonly string[]> {
  const namespaces = (
    await kubectl.get(charts.flatMap(({ manifests }) => manifests).filter(({ kind }) => kind === 'Namespace'))
  ).filter(isOurs);
  const names: string[] = [];
  const staying: string[] = [];
  for (const { metadata } of namespaces) {
    const [first] = await inhabitants(kubectl, metadata.name);
    if (first === undefined) names.push(metadata.name);
    else
      staying.push(
        `but not Namespace ${metadata.name}, because it holds ${nameOf(first)}, which the lab did not make`,
      );
  }
  const lines = names.length === 0 ? [] : [`the namespaces ${names.join(', ')}, with everything in them`];
  for (const name of names) {
    for (const claim of await kubectl.list('persistentvolumeclaims', name)) {
      const { storage } = claimSchema.parse(claim).status.capacity ?? {};
      lines.push(`${nameOf(claim)}, with its data${storage === undefined ? '' : ` (${storage})`}`);
    }
    for (const secret of (await kubectl.list('secrets', name)).filter(isBrought)) {
      lines.push(`${nameOf(secret)}, which the lab did not make`);
    }
  }
  for (const object of await madeOf(charts, kubectl)) {
    lines.push(`${nameOf(object)}, ${object.kind === 'Secret' ? 'the certificate' : 'with its data'}`);
  }
  return [...lines, ...staying];
}

const typeSchema = z.object({ type: z.string() });

/** Certificates and their authorities are made by cert-manager; what else there is the user has made. */
function isBrought(secret: { readonly metadata: { readonly name: string } }): boolean {
  return typeSchema.parse(secret).type === 'Opaque' && secret.metadata.name !== 'cert-manager-webhook-ca';
}
