import { z } from 'zod';
import { KubectlError } from '../kubectl/errors';
import type { Kubectl } from '../kubectl/kubectl';
import type { KubernetesObject } from '../kubectl/object';
import { shortNameOf } from './family';

const stateSchema = z
  .object({
    waiting: z.object({ reason: z.string().default(''), message: z.string().default('') }).optional(),
    terminated: z
      .object({ reason: z.string().default(''), exitCode: z.number(), message: z.string().default('') })
      .optional(),
  })
  .default({});
const containersSchema = z
  .array(
    z.object({
      name: z.string(),
      ready: z.boolean().default(false),
      restartCount: z.number().default(0),
      state: stateSchema,
      lastState: stateSchema,
    }),
  )
  .default([]);
const podSchema = z.object({
  status: z
    .object({ initContainerStatuses: containersSchema, containerStatuses: containersSchema })
    .prefault({}),
});
type Container = z.infer<typeof containersSchema>[number];

const shownContainers = 3;
const shownLines = 5;

/** Why containers do not run: what each waits for, how it ended last, and the last lines that it printed. */
export async function containersOf(
  kubectl: Kubectl,
  family: readonly KubernetesObject[],
): Promise<readonly string[]> {
  const failing = family
    .filter(({ kind }) => kind === 'Pod')
    .flatMap((pod) => failingIn(pod).map((container) => ({ pod, container })));
  const told = await Promise.all(
    failing
      .slice(0, shownContainers)
      .map(async ({ pod, container }) => [
        `${shortNameOf(pod)}, container ${container.name}: ${stateOf(container)}`,
        ...(await lastLines(kubectl, pod, container)).map((text) => `  ${text}`),
      ]),
  );
  return told.flat();
}

function failingIn(pod: KubernetesObject): readonly Container[] {
  const { initContainerStatuses, containerStatuses } = podSchema.parse(pod).status;
  const isFailing = ({ state }: Container) =>
    state.waiting !== undefined || (state.terminated !== undefined && state.terminated.exitCode !== 0);
  // Containers wait for the init containers before them: what those lack says it all.
  const early = initContainerStatuses.filter(isFailing);
  const waitsForAnother = ({ state }: Pick<Container, 'state'>) =>
    state.waiting?.reason === 'PodInitializing';
  const failing = [...early, ...containerStatuses.filter((one) => isFailing(one) && !waitsForAnother(one))];
  const unready = containerStatuses.filter((one) => !one.ready && !waitsForAnother(one));
  return failing.length > 0 ? failing : unready;
}

function stateOf({ state, lastState, restartCount }: Container): string {
  const ended = state.terminated ?? lastState.terminated;
  const parts = [
    state.waiting && `waits, ${named(state.waiting)}`,
    ended &&
      `ended with exit code ${ended.exitCode}${restartCount > 1 ? `, ${restartCount} times` : ''}, ${named(ended)}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'runs, and is not ready' : parts.join('; ');
}

function named({ reason, message }: { readonly reason: string; readonly message: string }): string {
  const text = message.trim().replace(/\s+/g, ' ');
  return text === '' ? reason : `${reason}: ${text}`;
}

/** A container that has started has printed something; what ended says it better than what runs now. */
async function lastLines(
  kubectl: Kubectl,
  pod: KubernetesObject,
  { name, lastState, state, restartCount }: Container,
): Promise<readonly string[]> {
  if (state.waiting !== undefined && lastState.terminated === undefined) return [];
  try {
    const previous = restartCount > 0 && lastState.terminated !== undefined;
    return await kubectl.logs(pod, { container: name, previous, lines: shownLines });
  } catch (error) {
    if (error instanceof KubectlError) return [];
    throw error;
  }
}
