import type { Language } from '../settings/instrumentation';

/** What asks the operator for a collector beside the application. */
export const sidecarAnnotation = 'sidecar.opentelemetry.io/inject';

/** What asks the operator for the agent of a language. */
export function agentAnnotation(language: Language): string {
  return `${agentPrefix}${language}`;
}
export const agentPrefix = 'instrumentation.opentelemetry.io/inject-';

/** The containers that get the agent, where a pod asks for one language. */
export const containersAnnotation = 'instrumentation.opentelemetry.io/container-names';

/** The executable that the agent of Go watches. */
export const executableAnnotation = 'instrumentation.opentelemetry.io/otel-go-auto-target-exe';

/** How the operator is told that an image has another C library than most. */
export const muslAnnotations: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  python: { 'instrumentation.opentelemetry.io/otel-python-platform': 'musl' },
  // On ARM too: the operator takes it for the name of a directory of its image, which holds both.
  dotnet: { 'instrumentation.opentelemetry.io/otel-dotnet-auto-runtime': 'linux-musl-x64' },
};
