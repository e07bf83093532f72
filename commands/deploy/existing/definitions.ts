import { z } from 'zod';
import { DeployError } from '../../kubectl/errors';
import type { Kubectl } from '../../kubectl/kubectl';

const schema = z.looseObject({
  spec: z.looseObject({
    versions: z.array(z.looseObject({ name: z.string(), served: z.boolean() })).default([]),
  }),
});

/** Definitions that have to be there, by their names, each with the version that the lab's objects have. */
export type Served = Readonly<Record<string, string>>;

/**
 * Refuses a cluster in which one of the definitions is missing, or does not serve the version.
 * @param setting which says that the cluster has them
 */
export async function requireDefinitions(
  kubectl: Kubectl,
  served: Served,
  { what, setting }: { readonly what: string; readonly setting: string },
): Promise<void> {
  const names = Object.keys(served);
  const found = await kubectl.get(
    names.map((name) => ({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name },
    })),
  );
  for (const [name, version] of Object.entries(served)) {
    const definition = found.find(({ metadata }) => metadata.name === name);
    if (definition === undefined) {
      throw new DeployError(
        `CustomResourceDefinition ${name} is missing, but ${setting} is false, and ${what} has to be in the cluster; install it first, or let the lab do so.`,
      );
    }
    const versions = schema.parse(definition).spec.versions.filter((one) => one.served);
    if (versions.some((one) => one.name === version)) continue;
    throw new DeployError(
      `CustomResourceDefinition ${name} serves ${versions.map((one) => one.name).join(', ') || 'nothing'}, but the lab's objects are of ${version}; install a newer ${what}.`,
    );
  }
}
