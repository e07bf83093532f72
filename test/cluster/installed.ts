import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { apply, type Installation, install, type Side } from './apply';
import { inventory } from './inventory';
import { type LabObject, objectsIn, writeLab } from './lab';
import { podsIn, refusedPods } from './pods';
import { workloadsReady } from './workloads';

/** What an early pass may be refused for: a definition or a webhook that another object of the same pass brings. */
const early = [
  /no matches for kind/,
  /ensure CRDs are installed first/,
  /failed calling webhook/,
  /conversion webhook for .* failed/,
  /the server could not find the requested resource/,
];

/** What the API server says of pods that are not restricted, as their namespace asks it to. */
const ofLowerLevel = [
  /^Warning: would violate PodSecurity "restricted:latest"/,
  // The field that replaces the annotation is new in 1.30.
  /^Warning: spec\.template\.metadata\.annotations\[container\.apparmor\.security\.beta\.kubernetes\.io\/\w+\]: deprecated/,
];

/** A lab that was applied to a cluster of its own. */
export interface Installed {
  readonly cluster: TestCluster;
  readonly directory: string;
  /** What was in the cluster before. */
  readonly before: readonly string[];
}

/**
 * What is shown of labs on every version of Kubernetes, whichever way they are applied.
 * @param more further tests of one lab, at the end
 */
export function describeInstallation(
  side: Side,
  labs: readonly string[],
  more: (installed: () => Installed) => void = () => {},
): void {
  describe.each(kubernetesVersions)('Kubernetes %s', (version) => {
    describe.each(labs)(`the lab of %s, applied ${side}`, (lab) => {
      let installed: Installed;
      let installation: Installation;

      beforeAll(async () => {
        const cluster = await TestCluster.start(version);
        installed = { cluster, directory: writeLab(cluster, lab), before: await inventory(cluster) };
        installation = await install(cluster, installed.directory, side);
      });
      afterAll(async () => {
        await installed?.cluster.stop();
      });

      it('is accepted in at most two passes once webhooks answer, with every field known to the API server', () => {
        expect(installation.later.at(-1)?.errors).toEqual([]);
        expect(installation.later.length).toBeLessThanOrEqual(2);
        expect(installation.later.at(-1)?.results).toHaveLength(objectsIn(installed.directory).length);
      });

      it('is refused before only what waits for a definition or a webhook', () => {
        const errors = [installation.first, ...installation.later].flatMap((pass) => pass.errors);
        expect(errors.filter((error) => !early.some((cause) => cause.test(error)))).toEqual([]);
      });

      it('is warned of nothing but of what a namespace with a lower Pod Security level is for', () => {
        const warnings = [installation.first, ...installation.later].flatMap((pass) => pass.warnings);
        const lower = objectsIn(installed.directory).some(enforcesLess);
        const expected = lower ? ofLowerLevel : [];
        expect(warnings.filter((warning) => !expected.some((cause) => cause.test(warning)))).toEqual([]);
      });

      it('has every pod running, with what its annotations ask for, and none refused by its security level', async () => {
        const { cluster } = installed;
        // Sooner than what made the pods tries again by itself.
        await cluster.kubectl.run(['rollout', 'restart', 'deployments', '--namespace=applications']);
        await workloadsReady(cluster);
        const pods = await podsIn(cluster, 'applications');
        expect(pods.flatMap(({ annotations, containers }) => missing(annotations, containers))).toEqual([]);
        const refusals = await refusedPods(cluster);
        expect(refusals.filter((refusal) => refusal.includes('PodSecurity'))).toEqual([]);
      });

      it('changes nothing when it is applied again', async () => {
        const live = await liveObjects(installed);
        const again = await apply(installed.cluster, installed.directory, side);
        expect(again.errors).toEqual([]);
        if (side === 'client-side') expect(again.results.filter(seemsToChange)).toEqual([]);
        expect(await liveObjects(installed)).toEqual(live);
      });

      it('does not differ from the cluster', async () => {
        const options = side === 'server-side' ? ['--server-side'] : [];
        const { cluster, directory } = installed;
        const { stdout, stderr } = await cluster.kubectl.try(['diff', `--filename=${directory}`, ...options]);
        // Namespaces that enforce less than restricted warn of it at every request.
        const said = stderr
          .split('\n')
          .filter((line) => line !== '' && !line.includes('would violate PodSecurity'));
        expect([stdout, ...said]).toEqual(['']);
      });

      more(() => installed);
    });
  });
}

/** The objects of the lab as the API server has them, but for what controllers write into them all the time. */
async function liveObjects({ cluster, directory }: Installed): Promise<unknown[]> {
  const { items }: { items: LiveObject[] } = JSON.parse(
    await cluster.kubectl.run(['get', `--filename=${directory}`, '--output=json']),
  );
  const scaled = new Set(items.flatMap(({ spec }) => spec?.scaleTargetRef?.name ?? []));
  return items.map((item) => ({
    ...item,
    status: undefined,
    metadata: { ...item.metadata, resourceVersion: undefined, managedFields: undefined },
    ...(item.kind === 'StatefulSet' && scaled.has(item.metadata.name) ? withoutSize(item) : {}),
  }));
}

interface LiveObject {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly [key: string]: unknown };
  readonly spec?: { readonly scaleTargetRef?: { readonly name: string }; readonly [key: string]: unknown };
}

/** A workload whose number of pods a HorizontalPodAutoscaler decides, at a time of its own. */
function withoutSize({ metadata, spec }: LiveObject) {
  return {
    metadata: { ...metadata, resourceVersion: undefined, managedFields: undefined, generation: undefined },
    spec: { ...spec, replicas: undefined },
  };
}

function enforcesLess({ kind, metadata }: LabObject): boolean {
  return kind === 'Namespace' && metadata.labels?.['pod-security.kubernetes.io/enforce'] !== 'restricted';
}

/**
 * Whether kubectl says that it sends something. It always does for the claims of a StatefulSet, which the API server
 * completes with a status that no manifest states, and for the selector of a disruption budget, which is replaced
 * whole: https://github.com/kubernetes/kubernetes/blob/v1.37.0/staging/src/k8s.io/api/policy/v1/types.go
 */
function seemsToChange(line: string): boolean {
  return !line.endsWith(' unchanged') && !/^(statefulset|poddisruptionbudget)\S+ configured$/.test(line);
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
