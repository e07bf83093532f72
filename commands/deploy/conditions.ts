import { z } from 'zod';
import { DeployError } from '../kubectl/errors';
import { type KubernetesObject, nameOf } from '../kubectl/object';
import type { Awaited } from '../kubectl/patience';

/** Asks cert-manager's cainjector for the authority by which the API server knows a webhook. */
const injectionAnnotations = ['cert-manager.io/inject-ca-from', 'cert-manager.io/inject-ca-from-secret'];

/** How an object of a kind tells that it is ready: what is awaited, as the end of a sentence that begins with its name. */
type Condition = (object: KubernetesObject) => string | undefined;

const conditions: Readonly<Record<string, Condition>> = {
  Namespace: ({ status }) => (phase.parse(status).phase === 'Active' ? undefined : 'is not active yet'),
  CustomResourceDefinition: hasCondition('Established', 'is not established yet'),
  Certificate: hasCondition('Ready', 'is not issued yet'),
  Deployment: (object) => isUnobserved(object) ?? replicasOf(object, 'availableReplicas', 'available'),
  StatefulSet: (object) => isUnobserved(object) ?? replicasOf(object, 'readyReplicas', 'ready'),
  DaemonSet: (object) => isUnobserved(object) ?? daemonsOf(object),
  Job: jobOf,
  OpenTelemetryCollector: collectorOf,
  MutatingWebhookConfiguration: hasAuthorities,
  ValidatingWebhookConfiguration: hasAuthorities,
};

/** What an object still lacks to be ready; kinds without a notion of it are ready as soon as they exist. */
export function awaitedOf(object: KubernetesObject): Awaited | undefined {
  const missing = conditions[object.kind]?.(object);
  return missing === undefined ? undefined : { text: `${nameOf(object)} ${missing}`, object };
}

/** Whether a definition with a conversion webhook knows the authority of that webhook. */
export function awaitedAuthority(definition: KubernetesObject): Awaited | undefined {
  if (!asksForAuthority(definition)) return undefined;
  const { spec } = conversion.parse(definition);
  if (spec.conversion?.webhook?.clientConfig.caBundle) return undefined;
  return {
    text: `${nameOf(definition)} has no authority of its conversion webhook yet`,
    object: definition,
  };
}

const conversion = z.object({
  spec: z.object({
    conversion: z
      .object({
        webhook: z.object({ clientConfig: z.object({ caBundle: z.string().optional() }) }).optional(),
      })
      .optional(),
  }),
});
const phase = z.object({ phase: z.string().optional() }).default({});
const conditionList = z
  .object({
    conditions: z
      .array(z.object({ type: z.string(), status: z.string(), message: z.string().optional() }))
      // A definition says null until it has one.
      .nullish()
      .transform((found) => found ?? []),
  })
  .prefault({});

function hasCondition(type: string, otherwise: string): Condition {
  return ({ status }) => {
    const found = conditionList.parse(status).conditions.find((condition) => condition.type === type);
    if (found?.status === 'True') return undefined;
    return found?.message ? `${otherwise}: ${found.message}` : otherwise;
  };
}

const observed = z.object({ observedGeneration: z.number().default(0) }).prefault({});

/** What the status says is about an older version of the object. */
function isUnobserved({ metadata, status }: KubernetesObject): string | undefined {
  const isOld = observed.parse(status).observedGeneration < metadata.generation;
  return isOld ? 'has not been looked at by its controller yet' : undefined;
}

const replicated = z.object({
  spec: z.object({ replicas: z.number().default(1) }),
  status: z
    .object({
      replicas: z.number().default(0),
      updatedReplicas: z.number().default(0),
      availableReplicas: z.number().default(0),
      readyReplicas: z.number().default(0),
    })
    .prefault({}),
});

function replicasOf(
  object: KubernetesObject,
  counter: 'availableReplicas' | 'readyReplicas',
  adjective: string,
): string | undefined {
  const { spec, status } = replicated.parse(object);
  if (status.updatedReplicas < spec.replicas) {
    return `has ${status.updatedReplicas} of ${spec.replicas} replicas updated`;
  }
  if (status.replicas > spec.replicas) return 'still has old replicas';
  if (status[counter] < spec.replicas) {
    return `has ${status[counter]} of ${spec.replicas} replicas ${adjective}`;
  }
  return undefined;
}

const collector = z.object({
  spec: z.object({ mode: z.string().default('deployment'), replicas: z.number().default(1) }),
  status: z
    .object({ scale: z.object({ statusReplicas: z.string().default('0/0') }).prefault({}) })
    .prefault({}),
});

/** The operator makes the workload and says how far it is, as `ready/all`. A sidecar runs where it is injected. */
function collectorOf(object: KubernetesObject): string | undefined {
  const { spec, status } = collector.parse(object);
  if (spec.mode === 'sidecar') return undefined;
  const ready = Number.parseInt(status.scale.statusReplicas, 10);
  return ready < spec.replicas ? `has ${ready} of ${spec.replicas} replicas ready` : undefined;
}

const daemons = z
  .object({
    desiredNumberScheduled: z.number().default(0),
    updatedNumberScheduled: z.number().default(0),
    numberAvailable: z.number().default(0),
  })
  .prefault({});

function daemonsOf({ status }: KubernetesObject): string | undefined {
  const { desiredNumberScheduled, updatedNumberScheduled, numberAvailable } = daemons.parse(status);
  const ready = Math.min(updatedNumberScheduled, numberAvailable);
  return ready < desiredNumberScheduled
    ? `is ready on ${ready} of ${desiredNumberScheduled} nodes`
    : undefined;
}

function jobOf(job: KubernetesObject): string | undefined {
  if (hasFailed(job)) {
    throw new DeployError(`${nameOf(job)} has failed; the next run makes it anew.`, job);
  }
  return hasCondition('Complete', 'is not complete yet')(job);
}

/** A Job that has failed stays so: only another one can succeed. */
export function hasFailed({ kind, status }: KubernetesObject): boolean {
  if (kind !== 'Job') return false;
  return conditionList
    .parse(status)
    .conditions.some((condition) => condition.type === 'Failed' && condition.status === 'True');
}

const webhooks = z.looseObject({
  webhooks: z
    .array(z.object({ name: z.string(), clientConfig: z.object({ caBundle: z.string().optional() }) }))
    .default([]),
});

function hasAuthorities(object: KubernetesObject): string | undefined {
  if (!asksForAuthority(object)) return undefined;
  const without = webhooks.parse(object).webhooks.find(({ clientConfig }) => !clientConfig.caBundle);
  return without === undefined ? undefined : `has no authority for ${without.name} yet`;
}

function asksForAuthority({ metadata }: KubernetesObject): boolean {
  return injectionAnnotations.some((annotation) => annotation in metadata.annotations);
}
