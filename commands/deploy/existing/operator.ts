import type { ExistingOperator } from '../../../lib/lab/existing';
import { DeployError } from '../../kubectl/errors';
import type { Kubectl } from '../../kubectl/kubectl';
import { type KubernetesObject, nameOf } from '../../kubectl/object';
import type { Awaited } from '../../kubectl/patience';
import { awaitedOf } from '../conditions';
import { requireDefinitions } from './definitions';
import { isAtLeast, versionOf } from './version';
import { selects, type Webhook, webhooksIn } from './webhooks';
import { behind, workloadSchema } from './workload';

/** The first whose Instrumentation has initContainerSecurityContext, which restricted namespaces need. */
const oldest = '0.150.0';

const definitions = {
  'instrumentations.opentelemetry.io': 'v1alpha1',
  'opentelemetrycollectors.opentelemetry.io': 'v1beta1',
};

/** The path of the webhook that every operator has pods sent to: internal/webhook/podmutation. */
const injection = '/mutate-v1-pod';

/**
 * Looks whether the operator of the cluster is what the lab needs: new enough, and told to inject what the applications ask for.
 * @param found is told about it in a sentence
 */
export async function existingOperator(
  kubectl: Kubectl,
  needed: ExistingOperator,
  found: (sentence: string) => void,
): Promise<Awaited | undefined> {
  const setting = 'install.operator';
  await requireDefinitions(kubectl, definitions, { what: 'OpenTelemetry operator', setting });
  const configurations = await kubectl.list('mutatingwebhookconfigurations.admissionregistration.k8s.io');
  const [first] = configurations.flatMap((configuration) =>
    webhooksIn(configuration)
      .filter(({ clientConfig }) => clientConfig.service?.path === injection)
      .map((webhook) => ({ configuration, webhook })),
  );
  const service = first?.webhook.clientConfig.service;
  const [manager] = service === undefined ? [] : await behind(kubectl, service);
  if (first === undefined || service === undefined || manager === undefined) {
    throw new DeployError(
      `The OpenTelemetry operator has definitions in the cluster, but ${service === undefined ? 'no webhook for pods' : `nothing runs behind its webhook, Service ${service.namespace}/${service.name}`}; repair it, or let the lab install its own by ${setting}.`,
    );
  }
  const version = versionOf(manager);
  if (version !== undefined && !isAtLeast(version, oldest)) {
    throw new DeployError(
      `${nameOf(manager)} is the OpenTelemetry operator ${version}, but the lab needs ${oldest} or newer; install a newer one.`,
    );
  }
  requireFlags(manager, needed);
  await requireScope(kubectl, first, needed);
  const awaited =
    awaitedOf(manager) ??
    (first.webhook.clientConfig.caBundle
      ? undefined
      : {
          text: `${nameOf(first.configuration)} has no authority for ${first.webhook.name} yet`,
          object: first.configuration,
        });
  if (awaited === undefined) {
    found(
      `The OpenTelemetry operator ${version ?? 'of an unknown version'} of the namespace ${service.namespace} is used.`,
    );
  }
  return awaited;
}

/** What the operator is told by its command line. Go is off and the others are on unless said. */
function requireFlags(manager: KubernetesObject, needed: ExistingOperator): void {
  const { containers } = workloadSchema.parse(manager).spec.template.spec;
  const flags = new Map(
    containers
      .flatMap(({ command, args }) => [...command, ...args])
      .map((argument) => /^--?([\w-]+)(?:=(.*))?$/.exec(argument))
      .flatMap((match) => (match?.[1] === undefined ? [] : [[match[1], match[2] ?? 'true'] as const])),
  );
  const asked = [
    ...needed.languages.map(({ language, application }) => ({
      language,
      where: `the application ${application} asks for`,
      otherwise: 'the application another variant',
    })),
    ...(needed.observed ?? []).flatMap(({ namespace, languages }) =>
      languages.map((language) => ({
        language,
        where: `observe asks for in the namespace ${namespace}`,
        otherwise: 'the entry the variant "sidecar"',
      })),
    ),
  ];
  for (const { language, where, otherwise } of asked) {
    const flag = `enable-${language}-instrumentation`;
    if ((flags.get(flag) ?? String(language !== 'go')) === 'true') continue;
    throw new DeployError(
      `${nameOf(manager)} injects no agent of ${language}, which ${where}; give it the argument --${flag}=true, or ${otherwise}.`,
    );
  }
  if (needed.severalLanguages !== undefined && flags.get('enable-multi-instrumentation') === 'false') {
    throw new DeployError(
      `${nameOf(manager)} injects one agent a pod, but the application ${needed.severalLanguages} has several languages; give it the argument --enable-multi-instrumentation=true.`,
    );
  }
  const watched = containers
    .flatMap(({ env }) => env)
    .find(({ name }) => name === 'WATCH_NAMESPACE')
    ?.value?.split(',');
  if (watched !== undefined && !watched.includes('') && !watched.includes(needed.objects)) {
    throw new DeployError(
      `${nameOf(manager)} looks at the namespaces ${watched.join(', ')} alone, but what is to be injected is declared in ${needed.objects}; add it to WATCH_NAMESPACE, or give namespaces.collector one of these names.`,
    );
  }
}

/** Whether pods of the applications are sent to the operator at all. */
async function requireScope(
  kubectl: Kubectl,
  { configuration, webhook }: { readonly configuration: KubernetesObject; readonly webhook: Webhook },
  { injected, observed = [] }: ExistingOperator,
): Promise<void> {
  const [namespace] = await kubectl.get([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: injected.name } },
  ]);
  const labels = { ...namespace?.metadata.labels, ...injected.labels };
  if (!selects(webhook.namespaceSelector, labels)) {
    throw new DeployError(
      `${nameOf(configuration)} does not look at pods of the namespace ${injected.name}, where the applications are: its namespaceSelector is ${JSON.stringify(webhook.namespaceSelector)}; let it select the namespace, or give the namespace the labels that it asks for.`,
    );
  }
  for (const { namespace: name } of observed) {
    const [other] = await kubectl.get([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }]);
    const theirs = { ...other?.metadata.labels, 'kubernetes.io/metadata.name': name };
    if (selects(webhook.namespaceSelector, theirs)) continue;
    throw new DeployError(
      `${nameOf(configuration)} does not look at pods of the namespace ${name}, which observe names, and they would be refused: its namespaceSelector is ${JSON.stringify(webhook.namespaceSelector)}; let it select the namespace, or take the entry out.`,
    );
  }
  if (Object.keys(webhook.objectSelector.matchLabels).length > 0) {
    throw new DeployError(
      `${nameOf(configuration)} looks at pods with the labels ${JSON.stringify(webhook.objectSelector.matchLabels)} alone, which the applications do not have; take its objectSelector away, or give the applications these labels by the setting labels.`,
    );
  }
}
