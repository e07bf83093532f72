import { z } from 'zod';
import type { Settings } from '../../lib/lab/environment';
import { labManifests } from '../lab-manifests';

const container = z.object({
  name: z.string(),
  command: z.array(z.string()).default([]),
  env: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

const application = z.object({
  kind: z.literal('Deployment'),
  metadata: z.object({ name: z.string(), namespace: z.literal('applications') }),
  spec: z.object({
    template: z.object({
      spec: z.object({
        initContainers: z.array(container).default([]),
        containers: z.array(container),
      }),
    }),
  }),
});

const source = z.object({
  kind: z.literal('ConfigMap'),
  metadata: z.object({ name: z.string(), namespace: z.literal('applications') }),
  data: z.record(z.string(), z.string()),
});

/** What a container runs, as its manifest has it. */
export interface Run {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A service of demo/, as the manifests have it. */
export interface DemoService {
  readonly name: string;
  /** The file that is mounted below /source. */
  readonly files: Readonly<Record<string, string>>;
  /** What compiles it, if anything does. */
  readonly compile: Run | undefined;
  readonly main: Run;
}

/** The services of an environment that are programs of one file. */
export function demoServices(settings: Settings): readonly DemoService[] {
  const manifests = labManifests(settings);
  const sources = manifests.flatMap((manifest) => source.safeParse(manifest).data ?? []);
  return manifests.flatMap((manifest) => {
    const { data } = application.safeParse(manifest);
    const files = sources.find(({ metadata }) => metadata.name === data?.metadata.name)?.data;
    const [main] = data?.spec.template.spec.containers ?? [];
    if (data === undefined || files === undefined || main === undefined) return [];
    const compile = data.spec.template.spec.initContainers.find(({ name }) => name === 'compile');
    return { name: data.metadata.name, files, compile: compile && run(compile), main: run(main) };
  });
}

function run({ command, env }: z.infer<typeof container>): Run {
  return { command, env: Object.fromEntries(env.map(({ name, value }) => [name, value])) };
}
