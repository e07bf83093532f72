import { injectAgent, languages } from './agents';
import { type Lookup, referenceOf } from './lookup';
import { type Pod, podSchema } from './pod';
import { injectSidecar } from './sidecar';

const sidecarAnnotation = 'sidecar.opentelemetry.io/inject';

export interface Injection {
  /** Takes the reasons why a pod is left as it was. */
  readonly log: (line: string) => void;
  readonly lookup: Lookup;
  /** Kubernetes 1.29 and newer: sidecars are init containers that go on running. */
  readonly nativeSidecars: boolean;
}

/**
 * A pod with what its annotations ask for: the sidecar first, then the agents.
 * @throws Error for any of them that cannot be had; the operator then changes nothing at all.
 */
export async function inject(object: unknown, namespace: string, props: Injection): Promise<Pod> {
  const { lookup, nativeSidecars } = props;
  let pod = podSchema.parse(object);
  const { annotations } = pod.metadata;
  const ofNamespace = await lookup.namespaceAnnotations(namespace);
  const find = (annotation: string) => referenceOf(annotation, annotations, ofNamespace, namespace);

  const sidecar = find(sidecarAnnotation);
  if (sidecar) {
    const collector = await lookup.object('opentelemetrycollectors', sidecar.namespace, sidecar.name);
    pod = injectSidecar(pod, collector, nativeSidecars);
  }
  for (const language of languages) {
    const reference = find(`instrumentation.opentelemetry.io/inject-${language}`);
    if (reference === undefined) continue;
    const instrumentation = await lookup.object('instrumentations', reference.namespace, reference.name);
    pod = injectAgent(pod, instrumentation, language, containersFor(language, annotations));
  }
  return pod;
}

function containersFor(language: string, annotations: Readonly<Record<string, string>>): readonly string[] {
  const prefix = 'instrumentation.opentelemetry.io/';
  const names =
    annotations[`${prefix}${language}-container-names`] ?? annotations[`${prefix}container-names`];
  return names === undefined ? [] : names.split(',');
}
