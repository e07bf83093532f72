import { z } from 'zod';
import type { InstrumentationNames } from '../../../lib/lab/instrumentation/names';
import {
  annotationsOfPod,
  asksAsMeant,
  asksItself,
  observedLabel,
} from '../../../lib/lab/instrumentation/observed/annotations';
import { entryFor, type ObservedPod } from '../../../lib/lab/instrumentation/observed/matching';
import { observedNamespaces } from '../../../lib/lab/instrumentation/observed/namespaces';
import type { ObserveSettings } from '../../../lib/lab/settings/observe';
import type { Kubectl } from '../../kubectl/kubectl';
import type { KubernetesObject } from '../../kubectl/object';
import { missingInjections } from '../injection';

/** A pod that is not as a new one in its place would be. */
export interface StalePod {
  readonly pod: KubernetesObject;
  /**
   * `unobserved`: it came before it was to be observed so; `uninjected`: it asks for what it came without; `left`: it is
   * observed, and nothing says so any more.
   */
  readonly why: 'unobserved' | 'uninjected' | 'left';
}

const podSchema = z.object({
  spec: z.object({
    containers: z.array(z.object({ name: z.string() })),
    nodeSelector: z.record(z.string(), z.string()).default({}),
  }),
  status: z.object({ phase: z.string().default('') }).prefault({}),
});

/** What of others is observed, and what their annotations refer to. */
export interface Observing {
  readonly observe: ObserveSettings;
  readonly names: InstrumentationNames;
}

/** The pods in the cluster that run and are not as `observe` says. */
export async function stalePods(kubectl: Kubectl, observing: Observing): Promise<readonly StalePod[]> {
  const namespaces = observedNamespaces(observing);
  const found: KubernetesObject[] = [];
  for (const namespace of namespaces) found.push(...(await kubectl.list('pods', namespace)));
  // Those of namespaces that are observed no more.
  const marked = await kubectl.list('pods', '*', observedLabel);
  found.push(...marked.filter(({ metadata }) => !namespaces.includes(metadata.namespace ?? '')));
  return found.flatMap((pod) => {
    const why = reasonOf(pod, observing);
    return why === undefined ? [] : [{ pod, why }];
  });
}

/** What of it `observe` looks at. */
export function podOf(pod: KubernetesObject): ObservedPod {
  const { labels, namespace = 'default' } = pod.metadata;
  const names = podSchema.parse(pod).spec.containers.map(({ name }) => name);
  return { namespace, labels, containers: names.filter((name) => !isInjected(name)) };
}

/** Why a pod is not as a new one in its place would be. */
export function reasonOf(pod: KubernetesObject, { observe, names }: Observing): StalePod['why'] | undefined {
  const { metadata } = pod;
  const { spec, status } = podSchema.parse(pod);
  const { labels, annotations } = metadata;
  const { containers } = podOf(pod);
  const isOver = status.phase === 'Succeeded' || status.phase === 'Failed';
  if (isOver || metadata.deletionTimestamp !== undefined) return undefined;
  const isMarked = observedLabel in labels;
  const observed = entryFor(observe, podOf(pod));
  // What it says itself, nobody says for it.
  if (!isMarked && asksItself(annotations)) {
    return observed !== undefined && missingInjections(pod).length > 0 ? 'uninjected' : undefined;
  }
  if (observed === undefined) return isMarked ? 'left' : undefined;
  if (spec.nodeSelector['kubernetes.io/os'] === 'windows') return undefined;
  if (!isMarked || !asksAsMeant(annotations, annotationsOfPod(observed, containers, names))) {
    return 'unobserved';
  }
  return missingInjections(pod).length > 0 ? 'uninjected' : undefined;
}

/** Of those that the operator adds, the ones that stand among the others before Kubernetes 1.29, and the agent of Go. */
function isInjected(name: string): boolean {
  return name === 'otc-container' || name === 'opentelemetry-auto-instrumentation';
}
