import { z } from 'zod';
import type { Kubectl } from '../../kubectl/kubectl';
import type { KubernetesObject } from '../../kubectl/object';

const labels = z.record(z.string(), z.string()).default({});

/** What is read of a Deployment of somebody else. */
export const workloadSchema = z.looseObject({
  spec: z.looseObject({
    template: z.looseObject({
      metadata: z.looseObject({ labels }).prefault({}),
      spec: z.looseObject({
        containers: z
          .array(
            z.looseObject({
              image: z.string().default(''),
              args: z.array(z.string()).default([]),
              command: z.array(z.string()).default([]),
              env: z.array(z.looseObject({ name: z.string(), value: z.string().optional() })).default([]),
            }),
          )
          .default([]),
      }),
    }),
  }),
});

const serviceSchema = z.looseObject({ spec: z.looseObject({ selector: labels }) });

/** The Deployments whose pods are behind a Service. */
export async function behind(
  kubectl: Kubectl,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): Promise<readonly KubernetesObject[]> {
  const [service] = await kubectl.get([{ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace } }]);
  if (service === undefined) return [];
  const selector = Object.entries(serviceSchema.parse(service).spec.selector);
  const deployments = await kubectl.list('deployments.apps', namespace);
  return deployments.filter((deployment) => {
    const { metadata } = workloadSchema.parse(deployment).spec.template;
    return selector.length > 0 && selector.every(([label, value]) => metadata.labels[label] === value);
  });
}
