import { stringify } from 'yaml';
import { z } from 'zod';
import type { Pod } from './pod';

const collectorSchema = z.looseObject({
  metadata: z.looseObject({ name: z.string(), namespace: z.string() }),
  spec: z.looseObject({
    mode: z.literal('sidecar'),
    image: z.string(),
    config: z.unknown(),
    imagePullPolicy: z.unknown().optional(),
    env: z.array(z.unknown()).default([]),
    ports: z.array(z.object({ name: z.string(), port: z.number(), protocol: z.string() })).default([]),
    resources: z.unknown().optional(),
    securityContext: z.unknown().optional(),
  }),
});

/** Adds the collector beside the application, as a native sidecar where Kubernetes has those. */
export function injectSidecar(pod: Pod, object: unknown, native: boolean): Pod {
  const { metadata, spec } = collectorSchema.parse(object);
  const container = {
    name: 'otc-container',
    image: spec.image,
    imagePullPolicy: spec.imagePullPolicy,
    args: ['--config=env:OTEL_CONFIG'],
    env: [...spec.env, { name: 'OTEL_CONFIG', value: stringify(spec.config) }],
    ports: spec.ports.map(({ name, port, protocol }) => ({ name, containerPort: port, protocol })),
    resources: spec.resources,
    securityContext: spec.securityContext,
  };
  const { containers, initContainers } = pod.spec;
  const labels = {
    ...pod.metadata.labels,
    'sidecar.opentelemetry.io/injected': `${metadata.namespace}.${metadata.name}`,
  };
  return {
    ...pod,
    metadata: { ...pod.metadata, labels },
    spec: native
      ? { ...pod.spec, initContainers: [...initContainers, { ...container, restartPolicy: 'Always' }] }
      : { ...pod.spec, containers: [...containers, { ...container, volumeMounts: [] }] },
  };
}
