import { z } from 'zod';

/** What the stand-in reads and changes of a pod; everything else passes through untouched. */
export const podSchema = z.looseObject({
  metadata: z.looseObject({
    annotations: z.record(z.string(), z.string()).default({}),
    labels: z.record(z.string(), z.string()).default({}),
  }),
  spec: z.looseObject({
    containers: z.array(
      z.looseObject({
        name: z.string(),
        env: z.array(z.unknown()).default([]),
        volumeMounts: z.array(z.unknown()).default([]),
      }),
    ),
    initContainers: z.array(z.unknown()).default([]),
    volumes: z.array(z.unknown()).default([]),
    shareProcessNamespace: z.boolean().optional(),
  }),
});

export type Pod = z.infer<typeof podSchema>;
