import { z } from 'zod';
import { proofs } from '../../lib/lab/instrumentation/missing-injection';
import type { Manifest } from '../../lib/lab/manifests';
import type { Kubectl } from '../kubectl/kubectl';
import { type KubernetesObject, nameOf, type Reference } from '../kubectl/object';
import type { Awaited } from '../kubectl/patience';
import { podsOf } from './pods';

const named = z.array(z.object({ name: z.string() })).default([]);
const containers = z.array(z.object({ name: z.string(), volumeMounts: named, env: named })).default([]);
const podSchema = z.object({ spec: z.object({ containers, initContainers: containers }) });

/**
 * The annotations by which a pod asks for something that it came without; nothing more is ever added to it. Where the
 * pod has no value its namespace asks.
 */
export function missingInjections(
  { metadata: { annotations }, ...pod }: Pick<KubernetesObject, 'metadata' | 'spec'>,
  ofNamespace: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { spec } = podSchema.parse(pod);
  // Containers that bring an agent come even where it cannot be attached, so they prove nothing.
  const concerned = [...spec.containers, ...spec.initContainers].filter(
    ({ name }) => !/^(opentelemetry-auto-instrumentation|otel-agent)-/.test(name),
  );
  const present = concerned.flatMap(({ name, volumeMounts, env }) => [
    name,
    ...[...volumeMounts, ...env].map((named) => named.name),
  ]);
  return Object.entries(proofs)
    .filter(([annotation]) => {
      const value = annotations[annotation] || ofNamespace[annotation] || '';
      return !['', 'false'].includes(value.toLowerCase());
    })
    .filter(([, proof]) => !present.includes(proof))
    .map(([annotation]) => annotation);
}

const workloads: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Sees to it that every pod of some workloads has what it asks for. Each workload is restarted once at most. */
export class Injection {
  private readonly workloads: readonly Manifest[];
  private readonly restarted = new Set<string>();

  constructor(manifests: readonly Manifest[]) {
    this.workloads = manifests.filter(({ kind }) => workloads.includes(kind));
  }

  /**
   * Restarts what could not make its pods, because they were refused while the operator was away: a new ReplicaSet tries
   * at once, the old one after a pause that grows to a quarter of an hour.
   */
  async hurry(kubectl: Kubectl): Promise<void> {
    for (const workload of await kubectl.get(this.workloads)) {
      if (isRefused(workload)) await this.restart(kubectl, workload);
    }
  }

  /** Looks for pods that came before the operator answered, and restarts their workloads. */
  async awaited(kubectl: Kubectl): Promise<Awaited | undefined> {
    const annotations = await namespaceAnnotations(kubectl, this.workloads);
    for (const workload of this.workloads) {
      const { namespace = 'default' } = workload.metadata;
      for (const pod of await podsOf(workload, kubectl)) {
        const [missing] = missingInjections(pod, annotations.get(namespace));
        if (missing === undefined) continue;
        await this.restart(kubectl, workload);
        return { text: `${nameOf(pod)} asks by ${missing} for what it came without`, object: pod };
      }
    }
    return undefined;
  }

  private async restart(kubectl: Kubectl, workload: Reference): Promise<void> {
    const name = nameOf(workload);
    if (this.restarted.has(name)) return;
    await kubectl.restart(workload);
    this.restarted.add(name);
  }
}

const conditions = z
  .object({ conditions: z.array(z.object({ type: z.string(), status: z.string() })).default([]) })
  .prefault({});

function isRefused({ status }: KubernetesObject): boolean {
  return conditions
    .parse(status)
    .conditions.some((condition) => condition.type === 'ReplicaFailure' && condition.status === 'True');
}

async function namespaceAnnotations(
  kubectl: Kubectl,
  manifests: readonly Manifest[],
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const names = [...new Set(manifests.map(({ metadata }) => metadata.namespace ?? 'default'))];
  const found = await kubectl.get(
    names.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  );
  return new Map(found.map(({ metadata }) => [metadata.name, metadata.annotations]));
}
