import { yamlOf } from '../kubernetes/yaml';
import type { Settings } from './environment';
import { chartsOf } from './manifests';

/** A file of manifests. */
export interface SynthesizedManifest {
  /** File name, for example `00-namespaces.yaml`: kubectl reads the files of a directory by name. */
  readonly file: string;
  readonly text: string;
  /** How many Kubernetes objects the file holds. */
  readonly objects: number;
}

/**
 * The lab of an environment as the files that kubectl reads, one for each chart, in memory: whatever goes wrong
 * does so before a file is touched.
 */
export function synthesize(settings: Settings): readonly SynthesizedManifest[] {
  return chartsOf(settings).map(({ chart, manifests }) => ({
    file: `${chart}.yaml`,
    text: yamlOf(manifests),
    objects: manifests.length,
  }));
}
