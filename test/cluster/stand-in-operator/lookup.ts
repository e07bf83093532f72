import type { Kubectl } from '../../../tools/test-cluster/kubectl';

/** Reads the objects that annotations name, as the operator's ServiceAccount. */
export class Lookup {
  constructor(private readonly kubectl: Kubectl) {}

  /** @throws Error when there is no such object, or when the operator's roles do not let it be read */
  async object(resource: string, namespace: string, name: string): Promise<unknown> {
    return JSON.parse(
      await this.kubectl.run(['get', resource, name, `--namespace=${namespace}`, '--output=json']),
    );
  }

  async namespaceAnnotations(name: string): Promise<Readonly<Record<string, string>>> {
    const json = await this.kubectl.run([
      'get',
      'namespace',
      name,
      '--output=jsonpath={.metadata.annotations}',
    ]);
    return json === '' ? {} : JSON.parse(json);
  }
}

export interface Reference {
  readonly namespace: string;
  readonly name: string;
}

/**
 * What an annotation of a pod, or else of its namespace, names. `true` would mean the only object of the namespace,
 * which the lab never asks for.
 */
export function referenceOf(
  annotation: string,
  pod: Readonly<Record<string, string>>,
  ofNamespace: Readonly<Record<string, string>>,
  namespace: string,
): Reference | undefined {
  const own = pod[annotation];
  const value = own === undefined || own === 'true' ? (ofNamespace[annotation] ?? own) : own;
  if (value === undefined || value === 'false') return undefined;
  const [first = '', second] = value.split('/');
  return second === undefined ? { namespace, name: first } : { namespace: first, name: second };
}
