import { hasInjectedAgent } from '../instrumentation/injected';
import { mainContainer } from '../settings/application';
import { referencesOf } from '../settings/application-env';
import { factsOf } from '../settings/providers';
import { agentIsCopied } from './application-source';
import type { Report } from './report';
import type { Settings } from './schema';

type Application = Settings['applications'][number];
type Path = readonly PropertyKey[];

/** What an application takes from the cluster: variables, volumes, its ServiceAccount and user. */
export function fromCluster(settings: Settings, application: Application, path: Path, report: Report): void {
  loaders(application, path, report);
  volumes(application, path, report);
  if (application.serviceAccountToken && application.serviceAccount === undefined) {
    report(
      [...path, 'serviceAccountToken'],
      'is true, but serviceAccount is not given, and the one called default may do nothing; name the ServiceAccount, or leave it out.',
    );
  }
  users(settings, application, path, report);
}

/** By these an agent is loaded: something is added to what they say, so that it has to be known. internal/instrumentation of the operator v0.158.0. */
const loading: Readonly<Record<string, readonly string[]>> = {
  java: ['JAVA_TOOL_OPTIONS'],
  nodejs: ['NODE_OPTIONS'],
  python: ['PYTHONPATH'],
  dotnet: [
    'CORECLR_ENABLE_PROFILING',
    'CORECLR_PROFILER',
    'CORECLR_PROFILER_PATH',
    'DOTNET_STARTUP_HOOKS',
    'DOTNET_ADDITIONAL_DEPS',
    'DOTNET_SHARED_STORE',
  ],
};

function loaders(application: Application, path: Path, report: Report): void {
  if (!hasInjectedAgent(application) && !agentIsCopied(application)) return;
  const containers = [
    { at: path, ...application },
    ...application.containers.map((container, index) => ({
      at: [...path, 'containers', index],
      ...container,
    })),
  ];
  for (const { at, env, language } of containers) {
    if (language === undefined) continue;
    for (const [name] of referencesOf(env)) {
      if (loading[language]?.includes(name)) {
        report(
          [...at, 'env', name],
          'is a reference, but the agent is loaded by this variable, to which only a text can be added; write its value here, or choose the variant "sidecar".',
        );
      } else if (language === 'go' && name.startsWith('OTEL_')) {
        report(
          [...at, 'env', name],
          'is a reference, but the agent of Go is a container of its own that is told texts only; write its value here.',
        );
      }
    }
  }
}

/** Volumes that pods have anyway, and where they are seen. */
const taken = /^(tmp-.*|agent|source|program|opentelemetry-auto-instrumentation.*)$/;
const takenPaths = /^\/(tmp|otel-agent|source|program|otel-auto-instrumentation[^/]*)(\/|$)/;

function volumes(application: Application, path: Path, report: Report): void {
  const containers = [mainContainer, ...application.containers.map(({ name }) => name)];
  const names = new Set<string>();
  const mounted = new Set<string>();
  application.volumes.forEach((volume, index) => {
    const at = [...path, 'volumes', index];
    if (taken.test(volume.name) || names.has(volume.name)) {
      report(
        [...at, 'name'],
        `is ${JSON.stringify(volume.name)}, which ${names.has(volume.name) ? 'another volume of the pod' : 'a volume of the lab'} is called, but names are unique in a pod; rename it.`,
      );
    }
    names.add(volume.name);
    if (takenPaths.test(`${volume.mountPath}/`)) {
      report(
        [...at, 'mountPath'],
        `is ${JSON.stringify(volume.mountPath)}, where the pod has a volume of its own; choose another path.`,
      );
    }
    volume.containers.forEach((container, number) => {
      if (!containers.includes(container)) {
        report(
          [...at, 'containers', number],
          `is ${JSON.stringify(container)}, but the containers of the pod are ${containers.join(', ')}; name one of them.`,
        );
      }
      const place = `${container} ${volume.mountPath}`;
      if (mounted.has(place)) {
        report(
          [...at, 'mountPath'],
          `is ${JSON.stringify(volume.mountPath)}, where the container ${container} sees another volume already; choose another path.`,
        );
      }
      mounted.add(place);
    });
    if (volume.readOnly === false && (volume.configMap !== undefined || volume.secret !== undefined)) {
      report(
        [...at, 'readOnly'],
        'is false, but nobody can write to what a ConfigMap or a Secret holds; remove it, or use emptyDir or claim.',
      );
    }
  });
}

/** OpenShift gives each namespace a range of users, and refuses others. */
function users({ cluster }: Settings, { securityContext }: Application, path: Path, report: Report): void {
  const { assignsUsers, title } = factsOf(cluster.provider);
  if (!assignsUsers) return;
  const { runAsUser, runAsGroup, fsGroup } = securityContext;
  const given = [
    ...(runAsUser === 1001 ? [] : ['runAsUser']),
    ...(runAsGroup === 1001 ? [] : ['runAsGroup']),
    ...(fsGroup === undefined ? [] : ['fsGroup']),
  ];
  for (const key of given) {
    report(
      [...path, 'securityContext', key],
      `is given, but ${title} gives each namespace users and groups of its own and refuses others; remove it.`,
    );
  }
}
