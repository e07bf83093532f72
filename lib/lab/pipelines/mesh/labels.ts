import type { z } from 'zod';
import type { meshSchema } from './settings';

type MeshSettings = Pick<z.output<typeof meshSchema>, 'enabled' | 'mode'>;

/** How a namespace is put into the mesh or kept out of it. */
export function namespaceLabels({ enabled, mode }: MeshSettings, isMember: boolean): Record<string, string> {
  if (!enabled) return {};
  return mode === 'sidecar'
    ? { 'istio-injection': isMember ? 'enabled' : 'disabled' }
    : { 'istio.io/dataplane-mode': isMember ? 'ambient' : 'none' };
}

/** How a pod stays out of the mesh that its namespace is in. */
export function outsiderLabels({ enabled, mode }: MeshSettings): Record<string, string> {
  if (!enabled) return {};
  return mode === 'sidecar' ? { 'sidecar.istio.io/inject': 'false' } : { 'istio.io/dataplane-mode': 'none' };
}
