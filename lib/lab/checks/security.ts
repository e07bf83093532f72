import { type Manifest, nameOf } from '../manifest';
import { containers, type Pod, pods } from './pods';
import type { Installation, Problem } from './problem';
import { restrictedViolations } from './restricted';

/** What has to hold for each object, with the sentence that says it. */
export const security = {
  'every pod meets the restricted level where its namespace enforces it': level,
  'every image carries a tag that is not latest, or a digest': images,
  'no Secret is among the manifests': secrets,
  'no variable whose name says that it is a secret holds a literal': variables,
} as const satisfies Readonly<Record<string, (manifests: readonly Manifest[]) => readonly Problem[]>>;

export type SecurityRule = keyof typeof security;

/** What of one rule is broken. */
export function brokenSecurity(rule: SecurityRule, { manifests }: Installation): readonly Problem[] {
  return security[rule](manifests);
}

function level(manifests: readonly Manifest[]): readonly Problem[] {
  const restricted = new Set(
    manifests
      .filter(({ kind }) => kind === 'Namespace')
      .filter(({ metadata }) => metadata.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted')
      .map(({ metadata }) => metadata.name),
  );
  return pods(manifests)
    .filter(({ namespace }) => restricted.has(namespace))
    .flatMap((pod) =>
      restrictedViolations(pod).map((violation) => ({
        object: pod.owner,
        problem: `would be refused in the namespace ${pod.namespace}, which enforces the restricted level: ${violation}`,
      })),
    );
}

function images(manifests: readonly Manifest[]): readonly Problem[] {
  return ofContainers(manifests, ({ name, image = '' }) =>
    /@sha256:[0-9a-f]{64}$|[^/]:(?!latest$)[\w.-]+$/.test(image)
      ? []
      : [`gives the container ${name} the image "${image}", which says no version`],
  );
}

function secrets(manifests: readonly Manifest[]): readonly Problem[] {
  return manifests
    .filter(({ kind }) => kind === 'Secret')
    .map((object) => ({ object, problem: 'would be readable in the manifests' }));
}

function variables(manifests: readonly Manifest[]): readonly Problem[] {
  return ofContainers(manifests, ({ name, env = [] }) =>
    env
      .filter((variable) => /TOKEN|PASSWORD|SECRET|API_?KEY/i.test(variable.name))
      .filter(({ value }) => value !== undefined)
      .map((variable) => `gives the container ${name} the literal variable ${variable.name}`),
  );
}

function ofContainers(
  manifests: readonly Manifest[],
  problemsOf: (container: ReturnType<typeof containers>[number], pod: Pod) => readonly string[],
): readonly Problem[] {
  return pods(manifests).flatMap((pod) =>
    containers(pod).flatMap((container) =>
      problemsOf(container, pod).map((problem) => ({ object: pod.owner, problem })),
    ),
  );
}

/** `Deployment shop/web refers to ...`. */
export function sentenceOf({ object, problem }: Problem): string {
  return `${nameOf(object)} ${problem}`;
}
