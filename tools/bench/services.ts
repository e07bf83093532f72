import { environment, type Settings } from '../../lib/lab/environment';

const variants = ['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'] as const;
const languages = ['java', 'nodejs', 'python', 'dotnet'] as const;

/** The default environment with so many services, in every variant and language. */
export function withServices(count: number): Settings {
  return environment({
    cluster: { name: 'bench', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    applications: Array.from({ length: count }, (_, index) => ({
      name: `service-${index}`,
      language: at(languages, index),
      variant: at(variants, index),
      image: 'docker.io/library/service:1.0.0',
      port: 8080,
      entryPoints: ['/'],
    })),
    loadGenerator: { enabled: true },
  });
}

function at<T>(values: readonly [T, ...T[]], index: number): T {
  return values[index % values.length] ?? values[0];
}
