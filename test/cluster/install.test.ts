import { environmentNames } from '../../lib/environments';
import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { apply, type Installation, install, type Side } from './apply';
import { inventory } from './inventory';
import { objectsIn, writeLab } from './lab';
import { podsIn, refusedPods } from './pods';
import { standInOperator } from './stand-in-operator';
import { workloadsReady } from './workloads';

const sides: readonly Side[] = ['client-side', 'server-side'];

/** What an early pass may be refused for: a definition or a webhook that another object of the same pass brings. */
const early = [
  /no matches for kind/,
  /ensure CRDs are installed first/,
  /failed calling webhook/,
  /conversion webhook for .* failed/,
  /the server could not find the requested resource/,
];

describe.each(kubernetesVersions)('Kubernetes %s', (version) => {
  describe.each(environmentNames())('the lab of %s', (environment) => {
    describe.each(sides)('applied %s', (side) => {
      let cluster: TestCluster;
      let directory: string;
      let before: string[];
      let installation: Installation;

      beforeAll(async () => {
        cluster = await TestCluster.start(version, standInOperator);
        directory = writeLab(cluster, environment);
        before = await inventory(cluster);
        installation = await install(cluster, directory, side);
      });
      afterAll(async () => {
        await cluster?.stop();
      });

      it('is accepted in at most two passes once webhooks answer, with every field known to the API server', () => {
        expect(installation.later.at(-1)?.errors).toEqual([]);
        expect(installation.later.length).toBeLessThanOrEqual(2);
        expect(installation.later.at(-1)?.results).toHaveLength(objectsIn(directory).length);
      });

      it('is refused before only what waits for a definition or a webhook', () => {
        const passes = [installation.first, ...installation.later];
        const other = passes
          .flatMap(({ errors }) => errors)
          .filter((error) => !early.some((cause) => cause.test(error)));
        expect(other).toEqual([]);
      });

      it('breaks the Pod Security level of no namespace', () => {
        expect([installation.first, ...installation.later].flatMap(({ warnings }) => warnings)).toEqual([]);
      });

      it('has every pod running, with what its annotations ask for, and none refused by its security level', async () => {
        // Sooner than what made the pods tries again by itself.
        await cluster.kubectl.run(['rollout', 'restart', 'deployments', '--namespace=applications']);
        await workloadsReady(cluster);
        const pods = await podsIn(cluster, 'applications');
        expect(pods.flatMap(({ annotations, containers }) => missing(annotations, containers))).toEqual([]);
        expect((await refusedPods(cluster)).filter((refusal) => refusal.includes('PodSecurity'))).toEqual([]);
      });

      it('changes nothing when it is applied again', async () => {
        const objects = () => liveObjects(cluster, directory);
        const live = await objects();
        const again = await apply(cluster, directory, side);
        expect(again.errors).toEqual([]);
        if (side === 'client-side') expect(again.results.filter(seemsToChange)).toEqual([]);
        expect(await objects()).toEqual(live);
      });

      it('does not differ from the cluster', async () => {
        const options = side === 'server-side' ? ['--server-side'] : [];
        const { stdout, stderr } = await cluster.kubectl.try(['diff', `--filename=${directory}`, ...options]);
        expect(stdout + stderr).toBe('');
      });

      // How it was applied makes no difference to deleting, which takes half a minute: pods may take that long to end.
      if (side === 'server-side') return;

      it('is gone without a trace after kubectl delete', async () => {
        await cluster.kubectl.run([
          'delete',
          `--filename=${directory}`,
          // The definitions go first and take their objects along.
          '--ignore-not-found',
          '--timeout=120s',
        ]);
        expect(await inventory(cluster)).toEqual(before);
      });
    });
  });
});

/** The objects of the lab as the API server has them, but for what controllers write into them all the time. */
async function liveObjects(cluster: TestCluster, directory: string): Promise<unknown[]> {
  const { items }: { items: { metadata: Record<string, unknown> }[] } = JSON.parse(
    await cluster.kubectl.run(['get', `--filename=${directory}`, '--output=json']),
  );
  return items.map((item) => ({
    ...item,
    status: undefined,
    metadata: { ...item.metadata, resourceVersion: undefined, managedFields: undefined },
  }));
}

/**
 * Whether kubectl says that it sends something. It always does for claims of a StatefulSet: the API server completes
 * them with a status, which no manifest states.
 */
function seemsToChange(line: string): boolean {
  return !line.endsWith(' unchanged') && !/^statefulset\S+ configured$/.test(line);
}

/** What the annotations of a pod ask for and its containers lack. */
function missing(annotations: Readonly<Record<string, string>>, containers: readonly string[]): string[] {
  const wanted = Object.keys(annotations).flatMap((annotation) => {
    if (annotation === 'sidecar.opentelemetry.io/inject') return ['otc-container'];
    const language = /^instrumentation\.opentelemetry\.io\/inject-(.*)$/.exec(annotation)?.[1];
    if (language === undefined) return [];
    return [`opentelemetry-auto-instrumentation${language === 'go' ? '' : `-${language}`}`];
  });
  return wanted.filter((name) => !containers.includes(name));
}
