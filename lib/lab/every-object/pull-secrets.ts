import type { Manifest } from '../manifest';
import { withPods } from './pods';

/** Gives pods the Secrets by which nodes pull their images, those of injected containers included. */
export function withPullSecrets(manifest: Manifest, names: readonly string[]): Manifest {
  if (names.length === 0) return manifest;
  return withPods(manifest, ({ spec, ...template }) => {
    const { imagePullSecrets = [] } = spec;
    const added = names.filter((name) => !imagePullSecrets.some((known) => known.name === name));
    return {
      ...template,
      spec: { ...spec, imagePullSecrets: [...imagePullSecrets, ...added.map((name) => ({ name }))] },
    };
  });
}
