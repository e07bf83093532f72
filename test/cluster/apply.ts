import type { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';

/** How kubectl apply works: by the annotation of the last one, or by the owners of fields in the server. */
export type Side = 'client-side' | 'server-side';

export interface Pass {
  readonly succeeded: boolean;
  /** The sentences in which kubectl said what it could not do. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** One line for each object that was accepted. */
  readonly results: readonly string[];
}

/** One plain `kubectl apply`, refusing fields that the API server does not know. */
export async function apply(cluster: TestCluster, directory: string, side: Side): Promise<Pass> {
  const { code, stdout, stderr } = await cluster.kubectl.try([
    'apply',
    `--filename=${directory}`,
    '--validate=strict',
    ...(side === 'server-side' ? ['--server-side'] : []),
  ]);
  const said = stderr.split('\n').filter((line) => line !== '');
  return {
    succeeded: code === 0,
    errors: said.filter((line) => !line.startsWith('Warning:')),
    warnings: said.filter((line) => line.startsWith('Warning:')),
    results: stdout.split('\n').filter((line) => line !== ''),
  };
}

export interface Installation {
  /** The pass on the empty cluster, in which nothing answers yet. */
  readonly first: Pass;
  /** The passes since cert-manager's webhook answers, each made when the next webhook that can answer does. */
  readonly later: readonly Pass[];
}

/** Applies the lab to an empty cluster until everything is accepted, five times at most. */
export async function install(cluster: TestCluster, directory: string, side: Side): Promise<Installation> {
  const first = await apply(cluster, directory, side);
  await answers(cluster, certificate);
  const later = [await apply(cluster, directory, side)];
  await answers(cluster, instrumentation);
  while (later.length < 5 && !later.at(-1)?.succeeded) later.push(await apply(cluster, directory, side));
  return { first, later };
}

/** Waits until every webhook takes the API server's calls. */
export async function webhooksAnswer(cluster: TestCluster): Promise<void> {
  await answers(cluster, certificate);
  await answers(cluster, instrumentation);
}

/** Waits until the webhooks that look at an object admit it. */
async function answers(cluster: TestCluster, object: object): Promise<void> {
  await until(
    `the webhooks to answer`,
    async () => {
      await cluster.kubectl.run(['create', '--dry-run=server', '--filename=-'], JSON.stringify(object));
      return true;
    },
    { seconds: 120, every: 0.5 },
  );
}

const certificate = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { generateName: 'question-', namespace: 'default' },
  spec: { secretName: 'question', dnsNames: ['localhost'], issuerRef: { name: 'nobody' } },
};

const instrumentation = {
  apiVersion: 'opentelemetry.io/v1alpha1',
  kind: 'Instrumentation',
  metadata: { generateName: 'question-', namespace: 'default' },
  spec: { exporter: { endpoint: 'http://localhost:4317' } },
};
