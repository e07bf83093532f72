import { z } from 'zod';
import type { ChartManifests, Manifest } from '../../lib/lab/manifests';
import { inhabitants } from '../kubectl/inhabitants';
import type { Kubectl } from '../kubectl/kubectl';
import { type KubernetesObject, nameOf } from '../kubectl/object';
import { isOurs } from '../kubectl/ownership';

/** What a removal leaves, and why, one line each. */
export async function remnantsOf(
  charts: readonly ChartManifests[],
  kubectl: Kubectl,
): Promise<readonly string[]> {
  const manifests = charts.flatMap((chart) => chart.manifests);
  const lines: string[] = [];
  for (const object of await kubectl.get(manifests))
    lines.push(`${nameOf(object)}, ${await reason(object, kubectl)}`);
  const onNodes = [...new Set(manifests.flatMap(nodeDirectories))];
  if (onNodes.length > 0) {
    lines.push(
      `on every node the directories ${onNodes.join(', ')}, which no API reaches: the positions of logs that were read`,
    );
  }
  return lines;
}

async function reason(object: KubernetesObject, kubectl: Kubectl): Promise<string> {
  if (!isOurs(object)) return 'which the lab did not make';
  if (object.kind !== 'Namespace') return 'which somebody has made anew';
  const [first] = await inhabitants(kubectl, object.metadata.name);
  return first === undefined
    ? 'which somebody has made anew'
    : `because it holds ${nameOf(first)}, which the lab did not make`;
}

const podSchema = z.object({
  spec: z.object({
    template: z.object({
      spec: z.object({
        volumes: z
          .array(
            z.object({ hostPath: z.object({ path: z.string(), type: z.string().optional() }).optional() }),
          )
          .default([]),
      }),
    }),
  }),
});

/** The directories of a node that a workload makes when they are not there. */
function nodeDirectories(manifest: Manifest): readonly string[] {
  const pod = podSchema.safeParse(manifest);
  return (pod.data?.spec.template.spec.volumes ?? []).flatMap(({ hostPath }) =>
    hostPath?.type === 'DirectoryOrCreate' ? [hostPath.path] : [],
  );
}
