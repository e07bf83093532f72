import type { k8s } from 'cdk8s-plus-28';
import type { PodToAdmit } from './admission';

export const appContainer: k8s.Container = { name: 'app', image: 'docker.io/library/app:1' };

/** A pod as its owner makes it. */
export function pod(annotations: Readonly<Record<string, string>>): PodToAdmit {
  return { metadata: { annotations }, spec: { containers: [appContainer] } };
}

/**
 * What the operator changes in a pod for one annotation, as far as admission looks at it. The tests on clusters hold it
 * against the operator itself.
 */
export interface Injection {
  readonly annotation: string;
  readonly initContainers?: readonly k8s.Container[];
  readonly containers?: readonly k8s.Container[];
  /** A volume that the application mounts. */
  readonly mount?: string;
  /** A variable of the application. */
  readonly variable?: string;
}

/** Where the operator tells an SDK what it is, all agents and the sidecar among them. */
const variable = 'OTEL_RESOURCE_ATTRIBUTES_POD_NAME';

export const injections: readonly [string, Injection][] = [
  ...['java', 'nodejs', 'python', 'dotnet'].map((language): [string, Injection] => {
    const name = `opentelemetry-auto-instrumentation-${language}`;
    return [
      language,
      { annotation: agent(language), initContainers: [bringing(name, name)], mount: name, variable },
    ];
  }),
  [
    'go',
    {
      annotation: agent('go'),
      containers: [{ ...container('opentelemetry-auto-instrumentation'), env: [{ name: variable }] }],
    },
  ],
  ...(['apache', 'nginx'] as const).map((server): [string, Injection] => [
    server,
    {
      annotation: agent(server === 'apache' ? 'apache-httpd' : server),
      initContainers: [
        bringing('otel-agent-source-container-clone', `otel-${server}-conf-dir`),
        bringing(`otel-agent-attach-${server}`, `otel-${server}-agent`),
      ],
      mount: `otel-${server}-agent`,
      variable,
    },
  ]),
  ['the SDK', { annotation: agent('sdk'), variable }],
  [
    'the sidecar',
    {
      annotation: 'sidecar.opentelemetry.io/inject',
      initContainers: [{ ...container('otc-container'), env: [{ name: variable }] }],
    },
  ],
  [
    'the sidecar, where Kubernetes has no native ones',
    {
      annotation: 'sidecar.opentelemetry.io/inject',
      containers: [{ ...container('otc-container'), env: [{ name: variable }] }],
    },
  ],
];

export function injectionBy(annotation: string): Injection {
  const found = injections.find(([, injection]) => injection.annotation === annotation);
  if (found) return found[1];
  throw new Error(`nothing is injected for ${annotation}`);
}

/** A pod after the operator has injected one thing more. */
export function injected(injection: Injection, { metadata, spec }: PodToAdmit): PodToAdmit {
  const { initContainers = [], containers = [], mount, variable } = injection;
  const application = (one: k8s.Container): k8s.Container => ({
    ...one,
    volumeMounts: [...(one.volumeMounts ?? []), ...(mount ? [{ name: mount, mountPath: `/${mount}` }] : [])],
    env: [...(one.env ?? []), ...(variable ? [{ name: variable }] : [])],
  });
  return {
    metadata,
    spec: {
      ...spec,
      initContainers: [...(spec.initContainers ?? []), ...initContainers],
      containers: [
        ...spec.containers.map((one) => (one.name === 'app' ? application(one) : one)),
        ...containers,
      ],
    },
  };
}

function agent(language: string): string {
  return `instrumentation.opentelemetry.io/inject-${language}`;
}

function container(name: string): k8s.Container {
  return { name, image: `docker.io/library/${name}:1` };
}

/** A container that copies into a volume and ends. */
function bringing(name: string, volume: string): k8s.Container {
  return { ...container(name), volumeMounts: [{ name: volume, mountPath: `/${volume}` }] };
}
