import { App } from 'cdk8s';
import { z } from 'zod';
import type { Settings } from './environment';
import { lab } from './lab';

/** A manifest is sent as it was written: nothing is filled in. */
const manifestSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string().optional(),
    labels: z.record(z.string(), z.string()).optional(),
    annotations: z.record(z.string(), z.string()).optional(),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

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
  return app.charts
    .map((chart) => ({
      chart: chart.node.id,
      manifests: z.array(manifestSchema).parse(chart.toJson()),
    }))
    .sort((a, b) => a.chart.localeCompare(b.chart, 'en'));
}
