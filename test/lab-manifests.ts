import { App } from 'cdk8s';
import gkeAutopilot from '../environments/gke-autopilot';
import gkeStandard from '../environments/gke-standard';
import kind from '../environments/kind';
import type { Settings } from '../lib/lab/environment';
import { lab } from '../lib/lab/lab';

/** A Kubernetes object as it stands in dist/. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

/** The environments that the project ships, by name. */
export const environments: Readonly<Record<string, Settings>> = {
  kind,
  'gke-standard': gkeStandard,
  'gke-autopilot': gkeAutopilot,
};

/** Every object of an environment, in the order of the files. */
export function labManifests(settings: Settings): readonly Manifest[] {
  const app = new App();
  lab(app, settings);
  return app.charts.flatMap((chart) => chart.toJson());
}

/** `Deployment monitoring/alloy`, for the messages of failing tests. */
export function nameOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
}
