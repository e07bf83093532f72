import { z } from 'zod';
import type { Settings } from '../../lib/lab/environment';
import { labManifests } from '../lab-manifests';

const collector = z.object({
  kind: z.literal('OpenTelemetryCollector'),
  metadata: z.object({ name: z.string(), namespace: z.string() }),
  spec: z.object({
    config: z.record(z.string(), z.unknown()),
    env: z.array(z.object({ name: z.string(), value: z.string().optional() })).default([]),
  }),
});

/** A collector that the operator makes. */
export interface Collector {
  readonly name: string;
  readonly namespace: string;
  /** The configuration as JSON, which the collector reads as YAML. */
  readonly config: string;
  /** Variables of the container; those that Kubernetes fills in are called what they are. */
  readonly env: Readonly<Record<string, string>>;
}

/** Every collector of an environment. */
export function collectors(settings: Settings): readonly Collector[] {
  return labManifests(settings).flatMap((manifest) => {
    const { data } = collector.safeParse(manifest);
    if (!data) return [];
    const { config, env } = data.spec;
    return {
      ...data.metadata,
      config: JSON.stringify(config),
      env: Object.fromEntries(env.map(({ name, value }) => [name, value ?? `stand-in of ${name}`])),
    };
  });
}
