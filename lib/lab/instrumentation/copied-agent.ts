import type { Language } from '../settings/instrumentation';
import type { Environment } from './agents';

/** The agent of Go is no library: it is a process that watches another by eBPF. */
export type LanguageWithLibrary = Exclude<Language, 'go'>;

/** Where the pod has the agent that was copied into it. */
export const agentHome = '/otel-agent';

/** How an agent comes from the operator's image into a pod, and how a program is made to load it. */
interface CopiedAgent {
  /** The arguments of `cp`, which every image of an agent has. */
  readonly copy: (platform: Platform) => readonly string[];
  /** @param own what the container says, which is kept. */
  readonly environment: (own: Environment, platform: Platform) => Environment;
}

/** The C library of the image. */
type Platform = 'glibc' | 'musl';

const all = () => ['-r', '/autoinstrumentation/.', agentHome];

/**
 * What the operator does by itself in the variant `auto`, by hand: internal/instrumentation/{javaagent,nodejs,python,dotnet}.go
 * of v0.158.0.
 */
export const copiedAgents: Readonly<Record<LanguageWithLibrary, CopiedAgent>> = {
  java: {
    copy: () => ['/javaagent.jar', `${agentHome}/javaagent.jar`],
    environment: ({ JAVA_TOOL_OPTIONS }) => ({
      JAVA_TOOL_OPTIONS: words(JAVA_TOOL_OPTIONS, `-javaagent:${agentHome}/javaagent.jar`),
    }),
  },
  nodejs: {
    copy: all,
    environment: ({ NODE_OPTIONS }) => ({
      NODE_OPTIONS: words(NODE_OPTIONS, `--require ${agentHome}/autoinstrumentation.js`),
    }),
  },
  python: {
    copy: (platform) => [
      '-r',
      platform === 'musl' ? '/autoinstrumentation-musl/.' : '/autoinstrumentation/.',
      agentHome,
    ],
    environment: ({ PYTHONPATH }) => ({
      // The first folder has the sitecustomize.py that starts the agent, the last the agent's packages.
      PYTHONPATH: paths(
        `${agentHome}/opentelemetry/instrumentation/auto_instrumentation`,
        PYTHONPATH,
        agentHome,
      ),
    }),
  },
  dotnet: {
    copy: all,
    environment: (own, platform) => ({
      CORECLR_ENABLE_PROFILING: '1',
      CORECLR_PROFILER: '{918728DD-259F-4A6A-AC2B-B85E1B658318}',
      CORECLR_PROFILER_PATH: `${agentHome}/${platform === 'musl' ? 'linux-musl' : 'linux'}/OpenTelemetry.AutoInstrumentation.Native.so`,
      DOTNET_STARTUP_HOOKS: paths(
        own.DOTNET_STARTUP_HOOKS,
        `${agentHome}/net/OpenTelemetry.AutoInstrumentation.StartupHook.dll`,
      ),
      DOTNET_ADDITIONAL_DEPS: paths(own.DOTNET_ADDITIONAL_DEPS, `${agentHome}/AdditionalDeps`),
      DOTNET_SHARED_STORE: paths(own.DOTNET_SHARED_STORE, `${agentHome}/store`),
      OTEL_DOTNET_AUTO_HOME: agentHome,
    }),
  },
};

function words(own: string | undefined, more: string): string {
  return own === undefined ? more : `${own} ${more}`;
}

function paths(...all: readonly (string | undefined)[]): string {
  return all.filter((path) => path !== undefined).join(':');
}
