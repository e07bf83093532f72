import { z } from 'zod';
import type { Settings } from '../../lib/lab/environment';
import { labManifests } from '../lab-manifests';

const namespaced = z.object({ name: z.string(), namespace: z.string() });

const configMap = z.object({
  kind: z.literal('ConfigMap'),
  metadata: namespaced,
  data: z.record(z.string(), z.string()),
});

const mount = z.object({ name: z.string(), mountPath: z.string() });

const workload = z.object({
  kind: z.enum(['DaemonSet', 'Deployment', 'StatefulSet']),
  metadata: namespaced,
  spec: z.object({
    template: z.object({
      spec: z.object({
        containers: z.array(
          z.object({
            image: z.string(),
            args: z.array(z.string()).default([]),
            env: z.array(z.object({ name: z.string(), value: z.string().optional() })).default([]),
            volumeMounts: z.array(mount).default([]),
          }),
        ),
        volumes: z
          .array(
            z.object({
              name: z.string(),
              configMap: z.object({ name: z.string() }).optional(),
              hostPath: z.object({ path: z.string() }).optional(),
            }),
          )
          .default([]),
      }),
    }),
  }),
});

/** A workload that runs Alloy, as its manifests have it. */
export interface AlloyWorkload {
  readonly name: string;
  readonly namespace: string;
  /** The texts, by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** Where they are mounted. */
  readonly directory: string;
  readonly args: readonly string[];
  /** Variables of the container; those that Kubernetes fills in have none. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Every other mount, with the directory of the node where there is one. */
  readonly mounts: readonly { readonly path: string; readonly node: string | undefined }[];
}

/** Every workload of an environment that runs Alloy. */
export function alloyWorkloads(settings: Settings): readonly AlloyWorkload[] {
  const manifests = labManifests(settings);
  const configMaps = manifests.flatMap((manifest) => configMap.safeParse(manifest).data ?? []);
  return manifests.flatMap((manifest) => {
    const parsed = workload.safeParse(manifest).data;
    return parsed ? (alloyIn(parsed, configMaps) ?? []) : [];
  });
}

function alloyIn(
  { metadata, spec }: z.infer<typeof workload>,
  configMaps: readonly z.infer<typeof configMap>[],
): AlloyWorkload | undefined {
  const { containers, volumes } = spec.template.spec;
  const container = containers.find(({ args }) => args[0] === 'run');
  if (!container) return undefined;
  const volumeOf = ({ name }: z.infer<typeof mount>) => volumes.find((volume) => volume.name === name);
  for (const config of container.volumeMounts) {
    const files = configMaps.find(
      (candidate) =>
        candidate.metadata.namespace === metadata.namespace &&
        candidate.metadata.name === volumeOf(config)?.configMap?.name,
    )?.data;
    if (!files || !Object.keys(files).some((file) => file.endsWith('.alloy'))) continue;
    return {
      ...metadata,
      files,
      directory: config.mountPath,
      args: container.args,
      env: Object.fromEntries(container.env.map(({ name, value }) => [name, value])),
      mounts: container.volumeMounts
        .filter((other) => other !== config)
        .map((other) => ({ path: other.mountPath, node: volumeOf(other)?.hostPath?.path })),
    };
  }
  return undefined;
}
