import { mainContainer } from '../settings/application';
import { pathOf } from '../settings/errors';
import type { Report } from './report';
import type { Settings } from './schema';

/** What the applications of an environment cannot all say. */
export function applications(settings: Settings, report: Report): void {
  const names = new Map<string, string>();
  settings.applications.forEach((application, index) => {
    const at = ['applications', index];
    const own = [
      { path: [...at, 'name'], name: application.name },
      ...application.aliases.map((name, alias) => ({ path: [...at, 'aliases', alias], name })),
    ];
    for (const { path, name } of own) {
      const taken = names.get(name);
      if (taken === undefined) names.set(name, pathOf(path));
      else {
        report(
          path,
          `is ${JSON.stringify(name)}, which ${taken} says too, but each name belongs to one application; rename one of them.`,
        );
      }
    }
    containersOfOnePod(application, at, report);
    agents(settings, application, at, report);
  });
}

type Application = Settings['applications'][number];

function containersOfOnePod(application: Application, path: readonly PropertyKey[], report: Report): void {
  const names = new Set<string>([mainContainer, 'otc-container']);
  const ports = new Set<number>([application.port]);
  application.containers.forEach((container, index) => {
    const at = [...path, 'containers', index];
    if (names.has(container.name)) {
      report(
        [...at, 'name'],
        `is ${JSON.stringify(container.name)}, which another container of the pod is called, but names are unique in a pod; rename this one.`,
      );
    }
    names.add(container.name);
    if (container.port === undefined) return;
    if (ports.has(container.port)) {
      report(
        [...at, 'port'],
        `is ${container.port}, which another container of the pod listens on, but containers of a pod share one network; choose another port.`,
      );
    }
    ports.add(container.port);
  });
}

/** Whether the operator injects an agent into the application. */
function isInjected({ variant }: Application): boolean {
  return variant === 'auto' || variant === 'auto-sidecar';
}

function agents(
  settings: Settings,
  application: Application,
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (!isInjected(application)) return;
  const used = [
    { at: [...path, 'language'], language: application.language },
    ...application.containers.map(({ language }, index) => ({
      at: [...path, 'containers', index, 'language'],
      language,
    })),
  ];
  for (const { at, language } of used) {
    if (language === undefined) continue;
    if (!settings.instrumentation.languages.includes(language)) {
      report(
        at,
        `is "${language}", for which there is no agent, but the variant "${application.variant}" injects one; add "${language}" to instrumentation.languages or choose another variant.`,
      );
    } else if (language === 'go' && settings.cluster.provider === 'gke-autopilot') {
      report(
        at,
        'is "go", whose agent reads the process by eBPF and needs a privileged container, but GKE Autopilot admits none; use the variant "sidecar" or another cluster.',
      );
    }
  }
}
