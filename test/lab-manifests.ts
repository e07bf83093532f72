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

const made = new WeakMap<Settings, readonly Manifest[]>();

/** Every object of an environment, in the order of the files; made once for all the tests that ask for the same settings. */
export function labManifests(settings: Settings): readonly Manifest[] {
  const manifests = made.get(settings) ?? chartsOf(settings).flatMap((chart) => chart.manifests);
  made.set(settings, manifests);
  return manifests;
}
