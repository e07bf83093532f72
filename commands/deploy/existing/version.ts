import { imageReference } from '../../../lib/kubernetes/image-reference';
import type { KubernetesObject } from '../../kubectl/object';
import { workloadSchema } from './workload';

const label = 'app.kubernetes.io/version';

/** What a Deployment says of its version: by the label that Helm charts set, or else by the tag of its image. */
export function versionOf(deployment: KubernetesObject): string | undefined {
  const { template } = workloadSchema.parse(deployment).spec;
  const [first] = template.spec.containers;
  const said = [
    deployment.metadata.labels[label],
    template.metadata.labels[label],
    imageReference(first?.image ?? '')?.tag,
  ].find((version) => version !== undefined && numbersOf(version) !== undefined);
  return said?.replace(/^v/, '');
}

/** Whether a version is one, or a newer one; a version that nobody can read is taken for one that is too old. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [given = [], least = []] = [numbersOf(version), numbersOf(oldest)];
  for (const [index, number] of least.entries()) {
    const own = given[index] ?? 0;
    if (own !== number) return own > number;
  }
  return given.length > 0;
}

function numbersOf(version: string): readonly number[] | undefined {
  const [, major, minor, patch = '0'] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : [major, minor, patch].map(Number);
}
