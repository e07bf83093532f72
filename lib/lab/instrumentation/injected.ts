import type { Variant } from '../settings/application';

/** Whether the operator injects an agent into the containers that say their language. */
export function hasInjectedAgent({ variant }: { readonly variant: Variant }): boolean {
  return variant === 'auto' || variant === 'auto-sidecar';
}

/** Whether the operator puts a collector beside the application. */
export function hasSidecar({ variant }: { readonly variant: Variant }): boolean {
  return variant === 'manual-sidecar' || variant === 'auto-sidecar' || variant === 'sidecar';
}
