import { DeployError } from '../../kubectl/errors';
import type { Kubectl } from '../../kubectl/kubectl';
import type { Awaited } from '../../kubectl/patience';
import { awaitedOf } from '../conditions';
import { requireDefinitions } from './definitions';
import { isAtLeast, versionOf } from './version';
import { webhooksIn } from './webhooks';
import { behind } from './workload';

/** The oldest whose own tests run on Kubernetes 1.28, the oldest of the lab: https://cert-manager.io/docs/releases/ */
const oldest = '1.14.0';

const definitions = { 'certificates.cert-manager.io': 'v1', 'issuers.cert-manager.io': 'v1' };

const component = 'app.kubernetes.io/component';

/**
 * Looks whether the cert-manager of the cluster is what the lab needs. That its webhook answers is seen later, when the operator's
 * Certificate is applied on trial.
 * @param found is told about it in a sentence
 */
export async function existingCertManager(
  kubectl: Kubectl,
  found: (sentence: string) => void,
): Promise<Awaited | undefined> {
  const setting = 'install.certManager';
  await requireDefinitions(kubectl, definitions, { what: 'cert-manager', setting });
  const configurations = await kubectl.list('validatingwebhookconfigurations.admissionregistration.k8s.io');
  const service = configurations.flatMap(webhooksIn).find(({ name }) => name === 'webhook.cert-manager.io')
    ?.clientConfig.service;
  const [webhook] = service === undefined ? [] : await behind(kubectl, service);
  if (service === undefined || webhook === undefined) {
    throw new DeployError(
      `cert-manager has definitions in the cluster, but ${service === undefined ? 'no webhook' : `nothing runs behind its webhook, Service ${service.namespace}/${service.name}`}; repair it, or let the lab install its own by ${setting}.`,
    );
  }
  const version = versionOf(webhook);
  if (version !== undefined && !isAtLeast(version, oldest)) {
    throw new DeployError(
      `cert-manager in the namespace ${service.namespace} is ${version}, but the lab needs ${oldest} or newer; install a newer one.`,
    );
  }
  const [injector] = (await kubectl.list('deployments.apps', service.namespace)).filter(
    ({ metadata }) => metadata.labels[component] === 'cainjector' || metadata.name.endsWith('cainjector'),
  );
  if (injector === undefined) {
    throw new DeployError(
      `cert-manager in the namespace ${service.namespace} has no cainjector, which tells the API server whom webhooks are signed by; install it.`,
    );
  }
  const awaited = awaitedOf(webhook) ?? awaitedOf(injector);
  if (awaited === undefined)
    found(
      `cert-manager ${version ?? 'of an unknown version'} of the namespace ${service.namespace} is used.`,
    );
  return awaited;
}
