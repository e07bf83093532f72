import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '../../lib/lab/manifests';
import { KubectlError } from '../kubectl/errors';
import type { Kubectl } from '../kubectl/kubectl';
import { groupOf, isDefinition, isSame, type KubernetesObject, nameOf } from '../kubectl/object';
import { refuseForeign } from '../kubectl/ownership';
import type { Stage } from './stages';

/** What would become of the objects of a stage. */
export interface Preview {
  readonly title: string;
  readonly create: readonly string[];
  readonly change: readonly string[];
  readonly same: number;
  /** What cannot be shown yet, with the reason. */
  readonly unknown: readonly string[];
}

/** Asks the API server what an installation would do; nothing is changed. */
export async function preview(stages: readonly Stage[], kubectl: Kubectl): Promise<readonly Preview[]> {
  const manifests = stages.flatMap((stage) => stage.manifests);
  const existing = await kubectl.get(manifests);
  refuseForeign(existing, kubectl.context);
  const previews: Preview[] = [];
  for (const stage of stages.filter((candidate) => candidate.manifests.length > 0)) {
    previews.push(await previewOf(stage, manifests, existing, kubectl));
  }
  return previews;
}

async function previewOf(
  { title, manifests }: Stage,
  all: readonly Manifest[],
  existing: readonly KubernetesObject[],
  kubectl: Kubectl,
): Promise<Preview> {
  const early = manifests.map((manifest) => ({ manifest, reason: tooEarly(manifest, all, existing) }));
  const unknown = early.flatMap(({ manifest, reason }) =>
    reason === undefined ? [] : [`${nameOf(manifest)}: ${reason}`],
  );
  const askable = early.filter(({ reason }) => reason === undefined).map(({ manifest }) => manifest);
  try {
    const after = await kubectl.dryRun(askable);
    const pairs = after.map((object) => ({
      object,
      before: existing.find((candidate) => isSame(candidate, object)),
    }));
    const change = pairs.filter(({ object, before }) => before !== undefined && differs(before, object));
    const create = pairs.filter(({ before }) => before === undefined);
    return {
      title,
      create: create.map(({ object }) => nameOf(object)),
      change: change.map(({ object }) => nameOf(object)),
      same: pairs.length - create.length - change.length,
      unknown,
    };
  } catch (error) {
    if (!(error instanceof KubectlError && error.isTransient)) throw error;
    const reason = `${askable.length} objects, because ${error.lines[0]}`;
    return { title, create: [], change: [], same: 0, unknown: [...unknown, reason] };
  }
}

/** The API server can say nothing of a kind, or in a namespace, that does not exist yet. */
function tooEarly(
  manifest: Manifest,
  all: readonly Manifest[],
  existing: readonly KubernetesObject[],
): string | undefined {
  const exists = (reference: Manifest) => existing.some((object) => isSame(object, reference));
  const definition = all.find((candidate) => isDefinition(candidate) && defines(candidate, manifest));
  if (definition !== undefined && !exists(definition)) return 'its kind is not defined yet';
  const namespace = all.find(
    ({ kind, metadata }) => kind === 'Namespace' && metadata.name === manifest.metadata.namespace,
  );
  if (namespace !== undefined && !exists(namespace)) return 'its namespace does not exist yet';
  return undefined;
}

/** The definitions of the lab are named `<plural>.<group>`. */
function defines(definition: Manifest, manifest: Manifest): boolean {
  const [plural] = definition.metadata.name.split('.');
  const group = definition.metadata.name.slice(`${plural}.`.length);
  return groupOf(manifest) === group && plural === `${manifest.kind.toLowerCase()}s`;
}

/** Apart from what the API server writes at every request. */
function differs(before: KubernetesObject, after: KubernetesObject): boolean {
  const bare = ({
    metadata: { managedFields: _, resourceVersion: __, ...metadata },
    ...rest
  }: KubernetesObject) => ({
    ...rest,
    metadata,
  });
  return !isDeepStrictEqual(bare(before), bare(after));
}

/** The lines that the user reads. */
export function report(previews: readonly Preview[]): string {
  return previews
    .flatMap(({ title, create, change, same, unknown }) => [
      `${title}: ${create.length} to create, ${change.length} to change, ${same} as they are${
        unknown.length === 0 ? '' : `, ${unknown.length} that cannot be shown yet`
      }`,
      ...create.map((name) => `  + ${name}`),
      ...change.map((name) => `  ~ ${name}`),
      ...unknown.map((reason) => `  ? ${reason}`),
    ])
    .join('\n');
}
