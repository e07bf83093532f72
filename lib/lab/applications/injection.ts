import type { ApplicationSettings, Language, Variant } from '../environment';
import { mainContainer } from '../environment';
import { instrumentationNames, type ResourceName, reference } from '../instrumentation/names';
import { ApplicationError } from './error';

/** The agents that a variant has injected; none for the others. */
const agents: Readonly<Partial<Record<Variant, ResourceName>>> = {
  auto: instrumentationNames.auto,
  'auto-sidecar': instrumentationNames.autoSidecar,
};

const withSidecar: readonly Variant[] = ['manual-sidecar', 'auto-sidecar', 'sidecar'];

/** The variable by which the agent of Go is told, too, what to watch: https://opentelemetry.io/docs/zero-code/go/autosdk/ */
const goExecutable = 'OTEL_GO_AUTO_TARGET_EXE';

/**
 * The annotations that make the operator inject what the variant says, for the pod template: on the Deployment they
 * have no effect. The containers are always named, because without names the operator takes the first one, which a
 * sidecar may be, and refuses several languages.
 *
 * @throws ApplicationError when the agent of Go is not told which executable to watch.
 */
export function injectionAnnotations(application: ApplicationSettings): Record<string, string> {
  const annotations: Record<string, string> = {};
  if (withSidecar.includes(application.variant)) {
    annotations['sidecar.opentelemetry.io/inject'] = reference(instrumentationNames.sidecar);
  }
  const agent = agents[application.variant];
  if (agent === undefined) return annotations;
  const targets = containersByLanguage(application);
  for (const [language, names] of targets) {
    annotations[`instrumentation.opentelemetry.io/inject-${language}`] = reference(agent);
    const key = targets.size === 1 ? 'container-names' : `${language}-container-names`;
    annotations[`instrumentation.opentelemetry.io/${key}`] = names.join(',');
  }
  if (targets.has('go')) {
    annotations['instrumentation.opentelemetry.io/otel-go-auto-target-exe'] = executable(application);
  }
  return annotations;
}

function containersByLanguage({ language, containers }: ApplicationSettings): Map<Language, string[]> {
  const byLanguage = new Map<Language, string[]>([[language, [mainContainer]]]);
  for (const container of containers) {
    if (container.language === undefined) continue;
    byLanguage.set(container.language, [...(byLanguage.get(container.language) ?? []), container.name]);
  }
  return byLanguage;
}

function executable(application: ApplicationSettings): string {
  const container = [application, ...application.containers].find(({ language }) => language === 'go');
  const path = container?.env[goExecutable];
  if (path !== undefined) return path;
  throw new ApplicationError(
    `application ${application.name}, env.${goExecutable}`,
    `is missing, but the agent of Go takes the path of the executable that it watches; give the path, or use the variant "sidecar".`,
  );
}
