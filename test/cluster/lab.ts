import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { environmentNames, loadEnvironment } from '../../commands/command-line/environments';
import { type OutputFile, writeOutput } from '../../commands/output/directory';
import { checkSettings, type Settings } from '../../lib/lab/environment';
import { synthesize } from '../../lib/lab/synthesize';
import { type KubernetesVersion, kubernetesVersions } from '../../tools/test-cluster/builds';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { everythingOn } from '../everything-on';

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

/** Every pipeline that a provider admits, but for the mesh: Istio's definitions are not the lab's to install. */
const everything: Readonly<Record<string, Settings>> = Object.fromEntries(
  Object.entries(everythingOn).map(([provider, settings]) => [
    `everything-${provider}`,
    {
      ...settings,
      pipelines: { ...settings.pipelines, mesh: loadEnvironment('kind').pipelines.mesh },
      applications: settings.applications.map((application) => ({ ...application, mesh: true })),
    },
  ]),
);

/** The environments of the project, and labs with every pipeline on. */
export const labNames: readonly string[] = [...environmentNames(), ...Object.keys(everything)];

/**
 * What a lab says, for a cluster of one Kubernetes version: the newest gets what is written, an older one is named in
 * the settings.
 */
export function settingsFor(lab: string, version: KubernetesVersion): Settings {
  const settings = everything[lab] ?? loadEnvironment(lab);
  if (version === kubernetesVersions[0]) return settings;
  return checkSettings({ ...settings, cluster: { ...settings.cluster, kubernetesVersion: version } });
}

/** Writes the manifests of a lab for a cluster, and tells where. */
export function writeLab(cluster: TestCluster, lab: string): string {
  return writeManifests(cluster, lab, synthesize(settingsFor(lab, cluster.version)));
}

/** Writes manifests to a directory of the cluster, and tells where. */
export function writeManifests(cluster: TestCluster, name: string, manifests: readonly OutputFile[]): string {
  const directory = join(cluster.directory, `lab-${name}`);
  mkdirSync(directory, { recursive: true });
  writeOutput(directory, manifests, `environments/${name}.ts`);
  return directory;
}

/** The objects of a directory of manifests. */
export function objectsIn(directory: string): LabObject[] {
  return readdirSync(directory)
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(directory, file), 'utf8')))
    .map((document) => document.toJS());
}
