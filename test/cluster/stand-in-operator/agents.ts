import { z } from 'zod';
import type { Pod } from './pod';

/** The languages that are annotated, and what makes the process load its agent; Go's agent watches from outside. */
export const languages = ['java', 'nodejs', 'python', 'dotnet', 'go'] as const;
export type Language = (typeof languages)[number];

const loader: Readonly<Record<Exclude<Language, 'go'>, { readonly name: string; readonly value: string }>> = {
  java: { name: 'JAVA_TOOL_OPTIONS', value: '-javaagent:/otel-auto-instrumentation-java/javaagent.jar' },
  nodejs: {
    name: 'NODE_OPTIONS',
    value: '--require /otel-auto-instrumentation-nodejs/autoinstrumentation.js',
  },
  python: { name: 'PYTHONPATH', value: '/otel-auto-instrumentation-python' },
  dotnet: { name: 'CORECLR_ENABLE_PROFILING', value: '1' },
};

const agentSchema = z.looseObject({
  image: z.string(),
  env: z.array(z.unknown()).default([]),
  resources: z.unknown().optional(),
  resourceRequirements: z.unknown().optional(),
  securityContext: z.unknown().optional(),
});
const instrumentationSchema = z.looseObject({
  spec: z.looseObject({
    exporter: z.looseObject({ endpoint: z.string() }),
    env: z.array(z.unknown()).default([]),
    imagePullPolicy: z.unknown().optional(),
    initContainerSecurityContext: z.unknown().optional(),
    java: agentSchema.optional(),
    nodejs: agentSchema.optional(),
    python: agentSchema.optional(),
    dotnet: agentSchema.optional(),
    go: agentSchema.optional(),
  }),
});

/** Adds the agent of one language to the containers that are named, or to the first. */
export function injectAgent(
  pod: Pod,
  object: unknown,
  language: Language,
  containers: readonly string[],
): Pod {
  const { spec } = instrumentationSchema.parse(object);
  const agent = spec[language];
  if (agent === undefined) throw new Error(`the Instrumentation has nothing for ${language}`);
  const environment = [
    ...spec.env,
    ...agent.env,
    { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: spec.exporter.endpoint },
  ];
  if (language === 'go') {
    const watcher = {
      name: 'opentelemetry-auto-instrumentation',
      image: agent.image,
      env: environment,
      resources: agent.resourceRequirements,
      securityContext: agent.securityContext,
      volumeMounts: [],
    };
    return {
      ...pod,
      spec: { ...pod.spec, shareProcessNamespace: true, containers: [...pod.spec.containers, watcher] },
    };
  }
  const volume = `opentelemetry-auto-instrumentation-${language}`;
  const mount = { name: volume, mountPath: `/otel-auto-instrumentation-${language}` };
  const targets =
    containers.length > 0 ? containers : pod.spec.containers.slice(0, 1).map(({ name }) => name);
  return {
    ...pod,
    spec: {
      ...pod.spec,
      volumes: [...pod.spec.volumes, { name: volume, emptyDir: { sizeLimit: '200Mi' } }],
      initContainers: [
        ...pod.spec.initContainers,
        {
          name: volume,
          image: agent.image,
          imagePullPolicy: spec.imagePullPolicy,
          command: ['cp', '-r', '/autoinstrumentation/.', mount.mountPath],
          resources: agent.resources ?? agent.resourceRequirements,
          securityContext: spec.initContainerSecurityContext,
          volumeMounts: [mount],
        },
      ],
      containers: pod.spec.containers.map((container) =>
        targets.includes(container.name)
          ? {
              ...container,
              env: [...named(container.env, loader[language]), ...environment],
              volumeMounts: [...container.volumeMounts, mount],
            }
          : container,
      ),
    },
  };
}

/** The loader's value after what the container has under the same name. */
function named(
  env: readonly unknown[],
  { name, value }: { readonly name: string; readonly value: string },
): unknown[] {
  const own = z.object({ name: z.literal(name), value: z.string() });
  const rest = env.filter((variable) => !own.safeParse(variable).success);
  const before = env
    .map((variable) => own.safeParse(variable).data?.value)
    .find((found) => found !== undefined);
  return [...rest, { name, value: before === undefined ? value : `${before} ${value}` }];
}
