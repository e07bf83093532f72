import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObserveSettings } from '../../lib/lab/settings/observe';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';

export const shop = 'shop';

/** What another team runs in a namespace of its own. */
const restricted = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

function template(
  app: string,
  more: { readonly containers?: readonly string[]; readonly annotations?: object } = {},
) {
  const { containers = ['main'], annotations } = more;
  return {
    metadata: { labels: { app }, ...(annotations && { annotations }) },
    spec: {
      containers: containers.map((name) => ({
        name,
        image: `docker.io/example/${app}:1.0`,
        securityContext: restricted,
      })),
    },
  };
}

function workload(kind: string, app: string, spec: object) {
  return { apiVersion: 'apps/v1', kind, metadata: { name: app, namespace: shop }, spec };
}

function jobOf(app: string) {
  const { metadata, spec } = template(app);
  return { template: { metadata, spec: { ...spec, restartPolicy: 'Never' } } };
}

export const theirs: readonly object[] = [
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: shop, labels: { 'pod-security.kubernetes.io/enforce': 'restricted', team: 'retail' } },
  },
  workload('Deployment', 'cart', {
    replicas: 2,
    selector: { matchLabels: { app: 'cart' } },
    template: template('cart'),
  }),
  workload('StatefulSet', 'db', {
    serviceName: 'db',
    selector: { matchLabels: { app: 'db' } },
    template: template('db', { containers: ['proxy', 'db'] }),
  }),
  workload('Deployment', 'bystander', {
    selector: { matchLabels: { app: 'bystander' } },
    template: template('bystander'),
  }),
  // Meant by an entry, but its team says otherwise.
  workload('Deployment', 'declining', {
    selector: { matchLabels: { app: 'declining' } },
    template: template('declining', {
      annotations: { 'instrumentation.opentelemetry.io/inject-java': 'false' },
    }),
  }),
  // Meant by an entry whose containers it does not have.
  workload('Deployment', 'without-main', {
    selector: { matchLabels: { app: 'without-main' } },
    template: template('without-main', { containers: ['other'] }),
  }),
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'nightly', namespace: shop },
    spec: { schedule: '* * * * *', jobTemplate: { spec: jobOf('nightly') } },
  },
  { apiVersion: 'v1', kind: 'Pod', ...named('alone', template('alone')) },
];

function named(name: string, { metadata, spec }: ReturnType<typeof template>) {
  return { metadata: { ...metadata, name, namespace: shop }, spec };
}

export const importJob = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'import', namespace: shop },
  spec: jobOf('import'),
};

export const observe = [
  { namespace: shop, labels: { app: 'cart' }, language: 'java' },
  { namespace: shop, labels: { app: 'db' }, language: 'python', variant: 'auto-sidecar', containers: ['db'] },
  { namespace: shop, labels: { app: 'import' }, language: 'nodejs' },
  { namespace: shop, labels: { app: 'nightly' }, variant: 'sidecar' },
  { namespace: shop, labels: { app: 'declining' }, language: 'java' },
  { namespace: shop, labels: { app: 'without-main' }, language: 'java', containers: ['main'] },
  { namespace: shop, labels: { app: 'alone' }, language: 'dotnet' },
] as const satisfies readonly Partial<ObserveSettings[number]>[];

/** Makes what the other team has. */
export async function makeTheirs(cluster: TestCluster): Promise<void> {
  for (const object of theirs) await cluster.kubectl.run(['create', '--filename=-'], JSON.stringify(object));
  await until('the pods of the other team', async () => {
    const pods = await podsOfShop(cluster);
    return (
      ['cart', 'db', 'bystander', 'declining', 'without-main', 'alone'].every((app) =>
        pods.some((pod) => pod.app === app),
      ) || undefined
    );
  });
}

/** Their manifests as the API server has them, but for what controllers write. */
export async function theirManifests(cluster: TestCluster): Promise<string> {
  const kinds = 'deployments,statefulsets,cronjobs';
  const { items } = JSON.parse(
    await cluster.kubectl.run(['get', kinds, `--namespace=${shop}`, '--output=json']),
  );
  const own = [...items, JSON.parse(await cluster.kubectl.run(['get', 'namespace', shop, '--output=json']))];
  return JSON.stringify(own.map(withoutStatus), undefined, 2);
}

function withoutStatus({
  status: _,
  metadata,
  ...object
}: {
  status: unknown;
  metadata: Record<string, unknown>;
}) {
  const { resourceVersion: __, managedFields: ___, annotations, ...rest } = metadata;
  const { 'deployment.kubernetes.io/revision': ____, ...kept } = Object(annotations);
  return { ...object, metadata: { ...rest, annotations: kept } };
}

export interface PodOfShop {
  readonly name: string;
  readonly uid: string;
  readonly app: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Its own containers and those that were injected. */
  readonly containers: readonly string[];
  readonly initContainers: readonly string[];
  /** The variables of its own containers, with the name of the container in front. */
  readonly variables: readonly string[];
}

export async function podsOfShop(cluster: TestCluster): Promise<readonly PodOfShop[]> {
  const { items } = JSON.parse(
    await cluster.kubectl.run(['get', 'pods', `--namespace=${shop}`, '--output=json']),
  );
  return items
    .filter(({ metadata }: LivePod) => metadata.deletionTimestamp === undefined)
    .map(({ metadata, spec }: LivePod) => ({
      name: metadata.name,
      uid: metadata.uid,
      app: metadata.labels.app,
      labels: metadata.labels,
      annotations: metadata.annotations ?? {},
      containers: spec.containers.map(({ name }) => name),
      initContainers: (spec.initContainers ?? []).map(({ name }) => name),
      variables: spec.containers.flatMap(({ name, env = [] }) =>
        env.map((variable) => `${name}/${variable.name}`),
      ),
    }));
}

interface LivePod {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly deletionTimestamp?: string;
  };
  readonly spec: {
    readonly containers: readonly {
      readonly name: string;
      readonly env?: readonly { readonly name: string }[];
    }[];
    readonly initContainers?: readonly { readonly name: string }[];
  };
}

/** Writes an environment that observes, and tells where. */
export function writeEnvironment(
  cluster: TestCluster,
  observed: readonly object[],
  more: object = {},
): string {
  const file = join(cluster.directory, 'platform.ts');
  const lab = join(__dirname, '..', '..', 'lib', 'lab', 'environment');
  const settings = {
    cluster: { name: 'lab', provider: 'kind', ...more },
    destinations: { local: { kind: 'local' } },
    observe: observed,
  };
  writeFileSync(
    file,
    `import { environment } from ${JSON.stringify(lab)};\nexport default environment(${JSON.stringify(settings)});\n`,
  );
  return file;
}
