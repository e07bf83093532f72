import { problemsOf } from '../checks';
import { sentenceOf } from '../checks/security';
import type { Settings } from '../environment';
import type { Manifest } from '../manifest';
import { broughtObjects, requiredSecrets } from '../prerequisites';
import { SettingsError } from '../settings/errors';

/** By this an object says why a rule does not hold for it. */
const exception = 'application-observability-lab/exception';

/**
 * Holds what an environment changed and added to the rules of the lab's own objects.
 * @throws SettingsError for the first that breaks one and does not say why
 */
export function checkExtended(manifests: readonly Manifest[], settings: Settings): void {
  const { objects, charts } = settings.extend;
  if (!objects && !charts) return;
  const [first] = problemsOf({
    manifests,
    secrets: requiredSecrets(settings),
    brought: broughtObjects(settings),
  }).filter(({ object }) => object.metadata.annotations?.[exception] === undefined);
  if (first === undefined) return;
  throw new SettingsError(
    'extend',
    `leads to a broken lab: ${sentenceOf(first)}; correct it, or annotate the object with ${exception} and the reason.`,
  );
}
