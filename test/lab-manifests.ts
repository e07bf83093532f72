import gkeAutopilot from '../environments/gke-autopilot';
import gkeStandard from '../environments/gke-standard';
import kind from '../environments/kind';
import languages from '../environments/languages';
import type { Settings } from '../lib/lab/environment';
import type { Manifest } from '../lib/lab/manifest';
import { chartsOf } from '../lib/lab/manifests';

export { type Manifest, nameOf } from '../lib/lab/manifest';

/** The environments that the project ships, by name. */
export const environments: Readonly<Record<string, Settings>> = {
  kind,
  'gke-standard': gkeStandard,
  'gke-autopilot': gkeAutopilot,
  languages,
};

/** Every object of an environment, in the order of the files. */
export function labManifests(settings: Settings): readonly Manifest[] {
  return chartsOf(settings).flatMap(({ manifests }) => manifests);
}
