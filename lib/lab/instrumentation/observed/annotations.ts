import type { NamespacesSettings } from '../../settings/namespaces';
import type { Observed, ObserveSettings } from '../../settings/observe';
import {
  agentAnnotation,
  agentPrefix,
  containersAnnotation,
  executableAnnotation,
  muslAnnotations,
  sidecarAnnotation,
} from '../annotations';
import { hasInjectedAgent, hasSidecar } from '../injected';
import { type InstrumentationNames, instrumentationNamesIn, reference } from '../names';

/** What pods have that are observed: by it they are found again when nothing of them is in the settings any more. */
export const observedLabel = 'application-observability-lab/observed';
export const observedLabels: Readonly<Record<string, string>> = { [observedLabel]: 'true' };

/** What of `observe` decides about the annotations of a pod, apart from its containers. */
export type Way = Pick<Observed, 'variant' | 'language' | 'platform' | 'executable'>;

/** What of others is observed, and what their annotations name. */
export interface Observing {
  readonly observe: ObserveSettings;
  readonly names: InstrumentationNames;
}

export function observingOf({
  observe,
  namespaces,
}: {
  readonly observe: ObserveSettings;
  readonly namespaces: Pick<NamespacesSettings, 'collector'>;
}): Observing {
  return { observe, names: instrumentationNamesIn({ collector: namespaces.collector.name }) };
}

/** The annotations that make the operator observe a pod so; the names of containers come on top where there is an agent. */
export function annotationsOf(
  { variant, language, platform, executable }: Way,
  names: InstrumentationNames,
): Readonly<Record<string, string>> {
  const agent = variant === 'auto' ? names.auto : names.autoSidecar;
  return {
    ...(hasSidecar({ variant }) && { [sidecarAnnotation]: reference(names.sidecar) }),
    ...(hasInjectedAgent({ variant }) &&
      language !== undefined && {
        [agentAnnotation(language)]: reference(agent),
        ...(platform === 'musl' && muslAnnotations[language]),
        ...(language === 'go' && executable !== undefined && { [executableAnnotation]: executable }),
      }),
  };
}

/** Whether a pod says itself what is injected, or that nothing is: then nothing else is said for it. */
export function asksItself(annotations: Readonly<Record<string, string>>): boolean {
  return Object.keys(annotations).some(asks);
}

/** Whether a pod asks for what it should, and for nothing else; what its template says of how may stand beside it. */
export function asksAsMeant(
  annotations: Readonly<Record<string, string>>,
  meant: Readonly<Record<string, string>>,
): boolean {
  return (
    Object.entries(meant).every(([key, value]) => annotations[key] === value) &&
    Object.keys(annotations).every((key) => !asks(key) || key in meant)
  );
}

function asks(key: string): boolean {
  return key === sidecarAnnotation || key.startsWith(agentPrefix);
}

/** The annotations of a pod whose containers have these names, those that get the agent among them. */
export function annotationsOfPod(
  observed: Observed,
  containers: readonly string[],
  names: InstrumentationNames,
): Readonly<Record<string, string>> {
  const annotations = annotationsOf(observed, names);
  if (!hasInjectedAgent(observed)) return annotations;
  const chosen =
    observed.containers.length === 0
      ? containers.slice(0, 1)
      : containers.filter((name) => observed.containers.includes(name));
  return { ...annotations, [containersAnnotation]: chosen.join(',') };
}
