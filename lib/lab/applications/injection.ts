import type { ApplicationSettings, Language } from '../environment';
import { mainContainer } from '../environment';
import {
  agentAnnotation,
  executableAnnotation,
  muslAnnotations,
  sidecarAnnotation,
} from '../instrumentation/annotations';
import { compiledGo, goAgent } from '../instrumentation/go-agent';
import { hasInjectedAgent, hasSidecar } from '../instrumentation/injected';
import { type InstrumentationNames, reference } from '../instrumentation/names';
import { literalsOf } from '../settings/application-env';
import { ApplicationError } from './error';

/** The variable by which the agent of Go is told, too, what to watch: https://opentelemetry.io/docs/zero-code/go/autosdk/ */
const goExecutable = 'OTEL_GO_AUTO_TARGET_EXE';

/**
 * The annotations that make the operator inject what the variant says, for the pod template: on the Deployment they
 * have no effect. The containers are always named, because without names the operator takes the first one, which a
 * sidecar may be, and refuses several languages.
 *
 * @throws ApplicationError when the agent of Go is not told which executable to watch.
 */
export function injectionAnnotations(
  application: ApplicationSettings,
  { auto, autoSidecar, sidecar }: InstrumentationNames,
): Record<string, string> {
  const annotations: Record<string, string> = {};
  if (hasSidecar(application)) {
    annotations[sidecarAnnotation] = reference(sidecar);
  }
  if (!hasInjectedAgent(application)) return annotations;
  const agent = application.variant === 'auto' ? auto : autoSidecar;
  const targets = containersByLanguage(application);
  for (const [language, names] of targets) {
    const own = language === 'go' ? goAgent(application)?.name : undefined;
    annotations[agentAnnotation(language)] = reference({ ...agent, ...(own !== undefined && { name: own }) });
    const key = targets.size === 1 ? 'container-names' : `${language}-container-names`;
    annotations[`instrumentation.opentelemetry.io/${key}`] = names.join(',');
  }
  for (const { language, platform } of [application, ...application.containers]) {
    if (language !== undefined && platform === 'musl') Object.assign(annotations, muslAnnotations[language]);
  }
  if (targets.has('go')) {
    annotations[executableAnnotation] = executable(application);
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
  const isSource = application.language === 'go' && application.source !== undefined;
  const path = literalsOf(container?.env ?? {})[goExecutable] ?? (isSource ? compiledGo : undefined);
  if (path !== undefined) return path;
  throw new ApplicationError(
    `application ${application.name}, env.${goExecutable}`,
    `is missing, but the agent of Go takes the path of the executable that it watches; give the path, or use the variant "sidecar".`,
  );
}
