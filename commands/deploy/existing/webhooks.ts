import { z } from 'zod';
import type { KubernetesObject } from '../../kubectl/object';

const requirement = z.object({
  key: z.string(),
  operator: z.string(),
  values: z.array(z.string()).default([]),
});

const selector = z
  .looseObject({
    matchLabels: z.record(z.string(), z.string()).default({}),
    matchExpressions: z.array(requirement).default([]),
  })
  .prefault({});

export type Selector = z.infer<typeof selector>;

const schema = z.looseObject({
  webhooks: z
    .array(
      z.looseObject({
        name: z.string(),
        clientConfig: z.looseObject({
          caBundle: z.string().optional(),
          service: z
            .looseObject({ name: z.string(), namespace: z.string(), path: z.string().default('/') })
            .optional(),
        }),
        namespaceSelector: selector,
        objectSelector: selector,
      }),
    )
    .default([]),
});

export type Webhook = z.infer<typeof schema>['webhooks'][number];

/** The webhooks of a configuration. */
export function webhooksIn(configuration: KubernetesObject): readonly Webhook[] {
  return schema.parse(configuration).webhooks;
}

/** Whether an object with these labels is selected, as Kubernetes has it. */
export function selects(
  { matchLabels, matchExpressions }: Selector,
  labels: Readonly<Record<string, string>>,
): boolean {
  return (
    Object.entries(matchLabels).every(([label, value]) => labels[label] === value) &&
    matchExpressions.every(({ key, operator, values }) => {
      const value = labels[key];
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        default:
          return value === undefined;
      }
    })
  );
}
