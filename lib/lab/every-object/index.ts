import type { Settings } from '../environment';
import type { Manifest } from '../manifest';
import { SettingsError } from '../settings/errors';
import { withDomain } from './domain';
import { imageBy, unusedReplacements, withImages } from './images';
import { withMetadata } from './metadata';
import { withPullSecrets } from './pull-secrets';
import { scheduled } from './scheduling';
import { withUsers } from './users';

/** What an environment says about every object of a chart: where pods run, images, labels, annotations. */
export function asSettingsSay(
  chart: string,
  manifests: readonly Manifest[],
  settings: Settings,
): readonly Manifest[] {
  const image = imageBy(settings.images);
  return manifests.map((manifest) => {
    const placed = withPullSecrets(
      scheduled(withUsers(manifest, settings), settings, chart),
      settings.images.pullSecrets,
    );
    return withMetadata(withDomain(withImages(placed, image), settings.cluster.domain), settings);
  });
}

/** @throws SettingsError for an entry of `images.replace` that means no image of the environment */
export function refuseUnusedReplacements(manifests: readonly Manifest[], { images }: Settings): void {
  const [unused] = unusedReplacements(manifests, images);
  if (unused === undefined) return;
  throw new SettingsError(
    `images.replace[${JSON.stringify(unused)}]`,
    'is no image of this environment; correct the name to one that npm run images lists, or remove it.',
  );
}
