import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { loadEnvironment } from '../../lib/environments';
import { type Manifest, writeOutput } from '../../lib/output';
import { checkSettings, type Settings } from '../../lib/settings';
import { synthesize } from '../../lib/synthesize';
import { type KubernetesVersion, kubernetesVersions } from '../../tools/test-cluster/builds';
import type { TestCluster } from '../../tools/test-cluster/cluster';

/** An object of the lab, as its file has it. */
export interface LabObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/**
 * What an environment says, for a cluster of one Kubernetes version: the newest gets what is written, an older one is
 * named in the settings.
 */
export function settingsFor(environment: string, version: KubernetesVersion): Settings {
  const settings = loadEnvironment(environment);
  if (version === kubernetesVersions[0]) return settings;
  return checkSettings({ ...settings, cluster: { ...settings.cluster, kubernetesVersion: version } });
}

/** Writes the manifests of an environment for a cluster, and tells where. */
export function writeLab(cluster: TestCluster, environment: string): string {
  return writeManifests(cluster, environment, synthesize(settingsFor(environment, cluster.version)));
}

/** Writes manifests to a directory of the cluster, and tells where. */
export function writeManifests(cluster: TestCluster, name: string, manifests: readonly Manifest[]): string {
  const directory = join(cluster.directory, `lab-${name}`);
  mkdirSync(directory, { recursive: true });
  writeOutput(directory, manifests);
  return directory;
}

/** The objects of a directory of manifests. */
export function objectsIn(directory: string): LabObject[] {
  return readdirSync(directory)
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(directory, file), 'utf8')))
    .map((document) => document.toJS());
}
