import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { loadEnvironment } from '../../lib/environments';
import { writeOutput } from '../../lib/output';
import { checkSettings } from '../../lib/settings';
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
 * Writes the manifests of an environment for a cluster, and tells where. The newest Kubernetes gets what the environment
 * says; an older one is named in the settings.
 */
export function writeLab(cluster: TestCluster, environment: string): string {
  const directory = join(cluster.directory, `lab-${environment}`);
  mkdirSync(directory, { recursive: true });
  const settings = loadEnvironment(environment);
  const { kubernetesVersion } = settings.cluster;
  const chosen = { ...settings.cluster, kubernetesVersion: settingFor(cluster.version) ?? kubernetesVersion };
  writeOutput(directory, synthesize(checkSettings({ ...settings, cluster: chosen })));
  return directory;
}

/** The objects of a directory of manifests. */
export function objectsIn(directory: string): LabObject[] {
  return readdirSync(directory)
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(directory, file), 'utf8')))
    .map((document) => document.toJS());
}

function settingFor(version: KubernetesVersion): string | undefined {
  return version === kubernetesVersions[0] ? undefined : version;
}
