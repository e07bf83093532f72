import { hasInjectedAgent } from '../instrumentation/injected';
import { pathOf } from '../settings/errors';
import { factsOfCluster } from '../settings/providers';
import type { Report } from './report';
import type { Settings } from './schema';

type Application = Settings['applications'][number];

/** A container of the pod, and where it stands. */
type Container = Pick<Application, 'env' | 'platform'> & {
  readonly at: readonly PropertyKey[];
  readonly language?: Application['language'];
};

/**
 * What the operator can never inject, whatever else is there: without this the pods would be refused for ever, or run
 * unobserved.
 */
export function agents(
  settings: Settings,
  application: Application,
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (!hasInjectedAgent(application)) return;
  const containers: readonly Container[] = [
    { ...application, at: path },
    ...application.containers.map((container, index) => ({
      ...container,
      at: [...path, 'containers', index],
    })),
  ];
  for (const container of containers) {
    availableAgent(settings, application.variant, container, report);
    taken(container, report);
  }
  oneProcessOfGo(containers, report);
  onePlatform(containers, report);
}

/** An agent that nobody could inject. */
export function availableAgent(
  { instrumentation, cluster }: Settings,
  variant: Application['variant'],
  { language, at }: Pick<Container, 'language' | 'at'>,
  report: Report,
): void {
  if (language === undefined) return;
  if (!instrumentation.languages.includes(language)) {
    report(
      [...at, 'language'],
      `is "${language}", for which there is no agent, but the variant "${variant}" injects one; add "${language}" to instrumentation.languages or choose another variant.`,
    );
  } else if (language === 'go' && !admitsPrivileged(cluster)) {
    report(
      [...at, 'language'],
      `is "go", whose agent reads the process by eBPF and needs a privileged container, but ${factsOfCluster(cluster).title} admits none; use the variant "sidecar" or another cluster.`,
    );
  }
}

/** OpenShift does so only for ServiceAccounts that have constraints of their own, and applications run by the common one. */
function admitsPrivileged(cluster: Settings['cluster']): boolean {
  const { admitsNodes, assignsUsers } = factsOfCluster(cluster);
  return admitsNodes && !assignsUsers;
}

/** Variables by which the operator knows a pod that has its agent: internal/instrumentation/{helper,dotnet}.go of v0.158.0. */
function taken({ env, language, at }: Container, report: Report): void {
  const signs = [
    'OTEL_RESOURCE_ATTRIBUTES_NODE_NAME',
    ...(language === 'dotnet' ? ['OTEL_DOTNET_AUTO_HOME'] : []),
  ];
  for (const name of signs.filter((sign) => sign in env)) {
    report(
      [...at, 'env', name],
      'is set, but the operator takes it for an agent that is there already, and injects none; remove it, or use the variant "manual-sidecar".',
    );
  }
}

function oneProcessOfGo(containers: readonly Container[], report: Report): void {
  const [first, ...others] = containers.filter(({ language }) => language === 'go');
  for (const { at } of others) {
    report(
      [...at, 'language'],
      `is "go", as ${pathOf([...(first?.at ?? []), 'language'])} is, but the agent of Go watches one process of a pod; make this container an application of its own, or leave its language out.`,
    );
  }
}

/** The annotation that names the C library counts for all containers of a language. */
function onePlatform(containers: readonly Container[], report: Report): void {
  for (const language of ['python', 'dotnet'] as const) {
    const [first, ...others] = containers.filter((container) => container.language === language);
    const other = others.find(({ platform }) => platform !== first?.platform);
    if (first === undefined || other === undefined) continue;
    report(
      [...other.at, 'platform'],
      `is "${other.platform}", and ${pathOf([...first.at, 'platform'])} is "${first.platform}", but containers of a pod that are written in one language get the same agent; make this container an application of its own.`,
    );
  }
}
