import { App } from 'cdk8s';
import type { Settings } from './environment';
import { asSettingsSay, refuseUnusedReplacements } from './every-object';
import { imageBy, imagesIn } from './every-object/images';
import { checkExtended } from './extension/check';
import { lab } from './lab';
import type { Manifest } from './manifest';

export type { Manifest } from './manifest';

/** What one chart of the lab installs. */
export interface ChartManifests {
  /** For example `10-cert-manager`. */
  readonly chart: string;
  readonly manifests: readonly Manifest[];
}

/** The charts of an environment as objects, in the order of installation; dist/ holds the same as text. */
export function chartsOf(settings: Settings): readonly ChartManifests[] {
  const made = manifestsOf(settings);
  refuseUnusedReplacements(
    made.flatMap(({ manifests }) => manifests),
    settings,
  );
  const charts = made.map(({ chart, manifests }) => ({
    chart,
    manifests: asSettingsSay(chart, manifests, settings),
  }));
  checkExtended(
    charts.flatMap(({ manifests }) => manifests),
    settings,
  );
  return charts;
}

/** The same with the images that the lab names itself: those that a mirror has to hold. */
function manifestsOf(settings: Settings): readonly ChartManifests[] {
  const app = new App();
  lab(app, settings);
  return (
    app.charts
      .map((chart) => ({ chart: chart.node.id, manifests: chart.toJson() as readonly Manifest[] }))
      // kubectl refuses a file without objects: an environment without applications has none for 50-apps.
      .filter(({ manifests }) => manifests.length > 0)
      .sort((a, b) => a.chart.localeCompare(b.chart, 'en'))
  );
}

/**
 * Every image that an environment needs, with the name under which its cluster asks for it. One that `images.replace` gives
 * stands in the place of that of the lab.
 */
export function imagesOf(settings: Settings): readonly { readonly image: string; readonly asked: string }[] {
  const asked = imageBy(settings.images);
  const replaced = imageBy({ ...settings.images, registry: undefined });
  const manifests = manifestsOf(settings).flatMap((chart) => chart.manifests);
  refuseUnusedReplacements(manifests, settings);
  return imagesIn(manifests).map((image) => ({ image: replaced(image), asked: asked(image) }));
}
