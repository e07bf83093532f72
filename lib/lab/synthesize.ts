import { App } from 'cdk8s';
import { yamlOf } from '../kubernetes/yaml';
import type { Settings } from './environment';
import { lab } from './lab';

/** One file of dist/. */
export interface SynthesizedManifest {
  /** For example `30-alloy.yaml`. */
  readonly file: string;
  readonly text: string;
  /** How many Kubernetes objects the file holds. */
  readonly objects: number;
}

/**
 * The lab of an environment as the files that kubectl reads, one for each chart, in memory: whatever goes wrong
 * does so before a file is touched.
 */
export function synthesize(settings: Settings): SynthesizedManifest[] {
  const app = new App();
  lab(app, settings);
  return app.charts
    .map((chart) => {
      const objects = chart.toJson();
      return { file: `${chart.node.id}.yaml`, text: yamlOf(objects), objects: objects.length };
    })
    .sort((a, b) => a.file.localeCompare(b.file, 'en'));
}
