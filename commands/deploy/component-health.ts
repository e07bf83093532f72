import { z } from 'zod';
import type { Manifest } from '../../lib/lab/manifests';
import { httpPort } from '../../lib/workload/ports';
import { KubectlError } from '../kubectl/errors';
import type { Kubectl } from '../kubectl/kubectl';
import { type KubernetesObject, nameOf } from '../kubectl/object';
import type { Awaited } from '../kubectl/patience';
import { podsOf } from './pods';

/** A part of what Alloy's own page of components reads: https://github.com/grafana/alloy, internal/web/api. */
const componentsSchema = z.array(
  z.object({
    localID: z.string(),
    health: z.object({ state: z.string(), message: z.string().default('') }),
    /** What is inside of a `foreach` or of a component of one's own. */
    createdModuleIDs: z.array(z.string()).default([]),
  }),
);
type Component = z.infer<typeof componentsSchema>[number];

/** The states of a component that does nothing any more; `unknown` is one that has not begun yet. */
const dead = ['unhealthy', 'exited'];

/** How often a pod is asked that does not answer before it is left out. */
const attempts = 3;

/**
 * Asks each Alloy whether its components work: a pod is ready while one in it has given up. A pod that cannot be asked,
 * for example because nobody may use its proxy, is no failure of the lab; it is told.
 */
export class ComponentHealth {
  private readonly alloys: readonly Manifest[];
  private readonly failures = new Map<string, { readonly times: number; readonly reason: string }>();

  constructor(manifests: readonly Manifest[]) {
    this.alloys = manifests.filter(
      ({ kind, metadata }) =>
        ['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind) &&
        metadata.labels?.['app.kubernetes.io/name'] === 'alloy',
    );
  }

  /** The pods that did not answer, one sentence each. */
  get unasked(): readonly string[] {
    return [...this.failures]
      .filter(([, { times }]) => times >= attempts)
      .map(([pod, { reason }]) => `The components in ${pod} could not be asked how they do: ${reason}`);
  }

  async awaited(kubectl: Kubectl): Promise<Awaited | undefined> {
    const problems: Awaited[] = [];
    for (const alloy of this.alloys) {
      for (const pod of await podsOf(alloy, kubectl)) problems.push(...(await this.problemsOf(pod, kubectl)));
    }
    const [first, ...others] = problems;
    if (first === undefined) return undefined;
    return { ...first, text: [first, ...others].map(({ text }) => text).join('; ') };
  }

  private async problemsOf(pod: KubernetesObject, kubectl: Kubectl): Promise<readonly Awaited[]> {
    const name = nameOf(pod);
    const { times, reason } = this.failures.get(name) ?? { times: 0, reason: '' };
    if (times >= attempts) return [];
    try {
      const found = (await componentsOf(pod, kubectl)).filter(({ health }) => dead.includes(health.state));
      this.failures.delete(name);
      return found.map(({ localID, health: { state, message } }) => ({
        text: `in ${name} the component ${localID} is ${state}: ${message.trim().replace(/\s+/g, ' ')}`,
        object: pod,
      }));
    } catch (error) {
      if (!(error instanceof KubectlError || error instanceof z.ZodError || error instanceof SyntaxError))
        throw error;
      const line =
        error instanceof KubectlError ? (error.lines[0] ?? '') : 'its answer is no list of components';
      this.failures.set(name, { times: times + 1, reason: line });
      // Once more, unless that was the last time.
      return times + 1 < attempts
        ? [{ text: `${name} does not say how its components do: ${line || reason}` }]
        : [];
    }
  }
}

async function componentsOf(
  pod: KubernetesObject,
  kubectl: Kubectl,
  module = '',
): Promise<readonly Component[]> {
  const path = module === '' ? '/api/v0/web/components' : `/api/v0/web/modules/${module}/components`;
  const components = componentsSchema.parse(await kubectl.ask(pod, httpPort, path));
  const inner = await Promise.all(
    components.flatMap(({ createdModuleIDs }) =>
      createdModuleIDs.map((id) => componentsOf(pod, kubectl, id)),
    ),
  );
  return [...components, ...inner.flat()];
}
