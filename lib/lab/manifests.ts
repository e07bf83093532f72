import { App } from 'cdk8s';
import type { Settings } from './environment';
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
  const app = new App();
  lab(app, settings);
  const charts = app.charts
    .map((chart) => ({ chart: chart.node.id, manifests: chart.toJson() as readonly Manifest[] }))
    // kubectl refuses a file without objects: an environment without applications has none for 50-apps.
    .filter(({ manifests }) => manifests.length > 0)
    .sort((a, b) => a.chart.localeCompare(b.chart, 'en'));
  checkExtended(
    charts.flatMap(({ manifests }) => manifests),
    settings,
  );
  return charts;
}
