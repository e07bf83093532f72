import { hasInjectedAgent } from '../instrumentation/injected';
import { meanTheSame } from '../instrumentation/observed/matching';
import type { Observed } from '../settings/observe';
import { availableAgent } from './application-agents';
import { takenNames } from './application-pods';
import type { Report } from './report';
import type { Settings } from './schema';

/** What cannot be observed, or not so. */
export function observe(settings: Settings, report: Report): void {
  settings.observe.forEach((observed, index) => {
    const at = ['observe', index];
    namespace(settings, observed, at, report);
    if (hasInjectedAgent(observed)) agent(settings, observed, at, report);
    else withoutAgent(observed, at, report);
    logs(settings, observed, at, report);
    const other = settings.observe.slice(0, index).findIndex((earlier) => meanTheSame(earlier, observed));
    if (other >= 0) {
      report(
        at,
        `fits pods that observe[${other}] fits too, but a pod is observed in one way; give both labels of which a pod has only one, such as { app: 'cart' } and { app: 'till' }, or remove one of them.`,
      );
    }
  });
}

const ofCluster = ['kube-system', 'kube-public', 'kube-node-lease'];

function namespace(
  { namespaces }: Settings,
  { namespace: name }: Observed,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const path = [...at, 'namespace'];
  if (name === namespaces.applications.name) {
    report(
      path,
      `is ${JSON.stringify(name)}, where the lab's own applications are, but observe is for pods that others make; describe what runs there in applications, or name another namespace.`,
    );
  } else if (Object.values(namespaces).some((own) => own.name === name)) {
    report(
      path,
      `is ${JSON.stringify(name)}, which is a namespace of the lab, but observe is for pods that others make; name another namespace, or remove the entry.`,
    );
  } else if (ofCluster.includes(name)) {
    report(
      path,
      `is ${JSON.stringify(name)}, whose pods the cluster itself runs on, but they would be refused while nobody injects them; name another namespace, or remove the entry.`,
    );
  }
}

function agent(settings: Settings, observed: Observed, at: readonly PropertyKey[], report: Report): void {
  const { variant, language, containers, executable, platform } = observed;
  if (language === undefined) {
    report(
      [...at, 'language'],
      `is missing, but the variant "${variant}" injects an agent, which is made for a language; give java, nodejs, python, dotnet or go, or choose the variant "sidecar".`,
    );
    return;
  }
  availableAgent(settings, variant, { language, at }, report);
  twice(containers, at, report);
  if (language === 'go') {
    if (executable === undefined) {
      report(
        [...at, 'executable'],
        'is missing, but the agent of Go takes the path of the executable that it watches; give the path, or choose the variant "sidecar".',
      );
    }
    if (containers.length > 1) {
      report(
        [...at, 'containers'],
        `names ${containers.length} containers, but the agent of Go watches one process of a pod; name one of them.`,
      );
    }
  } else if (executable !== undefined) {
    report(
      [...at, 'executable'],
      `is given, but only the agent of Go watches an executable, and the language is "${language}"; remove it, or correct the language.`,
    );
  }
  if (platform === 'musl' && language !== 'python' && language !== 'dotnet') {
    report(
      [...at, 'platform'],
      `is "musl", but only the agents of Python and .NET are made for a C library, and the language is "${language}"; remove it, or correct the language.`,
    );
  }
}

function twice(containers: Observed['containers'], at: readonly PropertyKey[], report: Report): void {
  containers.forEach((name, index) => {
    const path = [...at, 'containers', index];
    if (takenNames.test(name)) {
      report(
        path,
        `is ${JSON.stringify(name)}, which a container is called that is put into pods, but an agent belongs into one of the application; name that one.`,
      );
    } else if (containers.indexOf(name) < index) {
      report(
        path,
        `is ${JSON.stringify(name)}, which the list names already, but names are unique in a pod; remove one of them.`,
      );
    }
  });
}

/** What is said of an agent where there is none. */
function withoutAgent(
  { variant, containers, executable, platform }: Observed,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const said = [
    ...(containers.length > 0 ? ['containers'] : []),
    ...(executable !== undefined ? ['executable'] : []),
    ...(platform !== 'glibc' ? ['platform'] : []),
  ];
  for (const key of said) {
    report(
      [...at, key],
      `is given, but the variant is "${variant}", which puts a collector beside the containers and nothing into them; remove it, or choose a variant with an agent.`,
    );
  }
}

/** Logs that neither an agent sends nor anybody reads. */
function logs(
  { instrumentation, pipelines }: Settings,
  observed: Observed,
  at: readonly PropertyKey[],
  report: Report,
) {
  if (instrumentation.logs !== 'output' || !pipelines.podLogs.exceptNamespaces.includes(observed.namespace))
    return;
  report(
    [...at, 'namespace'],
    `is ${JSON.stringify(observed.namespace)}, which pipelines.podLogs.exceptNamespaces leaves out, but instrumentation.logs is "output", so nobody would tell what its pods log; take it out of the list, or set instrumentation.logs to "agents".`,
  );
}
