import type { ExistingKubeStateMetrics } from '../../../lib/lab/existing';
import { DeployError } from '../../kubectl/errors';
import type { Kubectl } from '../../kubectl/kubectl';
import type { Awaited } from '../../kubectl/patience';
import { awaitedOf } from '../conditions';
import { isAtLeast, versionOf } from './version';
import { behind } from './workload';

/** The first with the names of metrics that the allow list keeps: CHANGELOG.md of kubernetes/kube-state-metrics. */
const oldest = '2.0.0';

const setting = 'pipelines.kubeStateMetrics';

/**
 * Looks whether kube-state-metrics is where the pipeline scrapes it.
 * @param found is told about it in a sentence
 */
export async function existingKubeStateMetrics(
  kubectl: Kubectl,
  at: ExistingKubeStateMetrics,
  found: (sentence: string) => void,
): Promise<Awaited | undefined> {
  if ('pods' in at) {
    const { namespace, labels } = at.pods;
    const selector = Object.entries(labels)
      .map(([name, value]) => `${name}=${value}`)
      .join(',');
    const pods = await kubectl.list('pods', namespace, selector);
    if (pods.length === 0) {
      throw new DeployError(
        `The namespace ${namespace} has no pod with the labels ${selector}, but ${setting}.pods says that kube-state-metrics is there; correct it, or set install.kubeStateMetrics to true.`,
      );
    }
    found(
      `kube-state-metrics of the namespace ${namespace} is scraped, in ${pods.length} ${pods.length === 1 ? 'pod' : 'pods'}.`,
    );
    return undefined;
  }
  const [host = ''] = at.address.split(':');
  const [name = '', namespace, svc] = host.split('.');
  // Another address is somebody else's: it may be outside of the cluster, and is not looked at.
  if (namespace === undefined || svc !== 'svc') return undefined;
  const [deployment] = await behind(kubectl, { name, namespace });
  if (deployment === undefined) {
    throw new DeployError(
      `Nothing runs behind Service ${namespace}/${name}, but ${setting}.address is ${JSON.stringify(at.address)}; correct it, or set install.kubeStateMetrics to true.`,
    );
  }
  const version = versionOf(deployment);
  if (version !== undefined && !isAtLeast(version, oldest)) {
    throw new DeployError(
      `kube-state-metrics in the namespace ${namespace} is ${version}, whose metrics have other names, but the lab needs ${oldest} or newer; install a newer one.`,
    );
  }
  const awaited = awaitedOf(deployment);
  if (awaited === undefined)
    found(
      `kube-state-metrics ${version ?? 'of an unknown version'} of the namespace ${namespace} is scraped.`,
    );
  return awaited;
}
