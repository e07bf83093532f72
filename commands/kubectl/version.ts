import { DeployError } from './errors';
import type { Kubectl } from './kubectl';

/**
 * Refuses a cluster that is older than what the manifests are made for: it would refuse fields that it does not know, in
 * the middle. A newer one knows them all.
 */
export async function requireVersion(kubectl: Kubectl, kubernetesVersion: string): Promise<void> {
  const found = await kubectl.serverVersion();
  if (minorOf(found) >= minorOf(kubernetesVersion)) return;
  throw new DeployError(
    `The cluster runs Kubernetes ${found}, but the environment is made for ${kubernetesVersion}; set cluster.kubernetesVersion to '${found}', or upgrade the cluster.`,
  );
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
