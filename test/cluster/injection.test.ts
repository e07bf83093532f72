import type { Settings } from '../../lib/lab/environment';
import { proofs } from '../../lib/lab/instrumentation/missing-injection';
import { instrumentationNamesIn, reference } from '../../lib/lab/instrumentation/names';
import { namespaces } from '../../lib/lab/namespaces';
import { synthesize } from '../../lib/lab/synthesize';
import { type KubernetesVersion, kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';
import { apply } from './apply';
import { settingsFor, writeManifests } from './lab';
import { podsIn, type RunningPod, refusedPods } from './pods';
import { workloadsReady } from './workloads';

const instrumentationNames = instrumentationNamesIn(namespaces);

const operator = 'opentelemetry-operator-controller-manager';
const applications = 'applications';
const java = 'instrumentation.opentelemetry.io/inject-java';
const agents = reference(instrumentationNames.auto);

/** What a controller is told when the API server refuses its pod; a webhook has no words of its own. */
const said = (version: KubernetesVersion) =>
  hasPolicies(version)
    ? `the pod asks for ${java}: ${agents} and arrives without`
    : 'the-pod-asks-for-injection-and-arrives-without-it';

describe.each(kubernetesVersions)(
  'applications that come before the operator, on Kubernetes %s',
  (version) => {
    const settings = labWithCleanApplication(version);
    const named = new Map(settings.applications.map(({ name, variant }) => [name, variant]));
    let cluster: TestCluster;
    let directory: string;
    let early: readonly RunningPod[];

    beforeAll(async () => {
      cluster = await TestCluster.start(version);
      directory = writeManifests(cluster, 'early', synthesize(settings));
      cluster.pods.hold(operator);
      await apply(cluster, directory, 'client-side');
      await cluster.kubectl.run(['create', '--filename=-'], JSON.stringify(leaseOfAnother()));
      await until('a refusal of every application that asks for injection', async () => {
        const refused = (await refusedPods(cluster)).join('\n');
        const asking = [...named].filter(([, variant]) => variant !== 'clean');
        return asking.every(([name]) => refused.includes(`/${name}-`)) || undefined;
      });
      early = await until('the clean pods', async () => {
        const pods = await podsIn(cluster, applications);
        return pods.some(({ name }) => name.startsWith('plain-')) ? pods : undefined;
      });
    });
    afterAll(async () => {
      await cluster?.stop();
    });

    it('have no pods, but for those that ask for nothing', () => {
      expect(early.map(({ name }) => name.replace(/-\w+-\w+$/, '')).sort()).toEqual([
        'load-generator',
        'plain',
      ]);
    });

    it('have events that say why', async () => {
      const refused = await refusedPods(cluster);
      expect(refused.filter((text) => text.includes('/hello-observability-'))).toContainEqual(
        expect.stringContaining(said(version)),
      );
    });

    describe('when the operator answers', () => {
      let later: readonly RunningPod[];

      beforeAll(async () => {
        cluster.pods.let(operator);
        await until('the lab to be accepted', async () => {
          return (await apply(cluster, directory, 'client-side')).succeeded || undefined;
        });
        await workloadsReady(cluster);
        later = await podsIn(cluster, applications);
      });

      it('all have a pod, without anybody restarting them', () => {
        const owners = new Set(later.map(({ name }) => name.replace(/-\w+-\w+$/, '')));
        expect([...named.keys()].filter((name) => !owners.has(name))).toEqual([]);
      });

      it('need no operator that leads: every replica injects', async () => {
        const args = ['get', 'lease', leaseName, `--namespace=${namespaces.operator}`];
        const holder = await cluster.kubectl.run([...args, '--output=jsonpath={.spec.holderIdentity}']);
        expect(holder).toBe('another-replica');
      });

      it('have what they ask for in every pod', () => {
        const asking = later.filter((pod) => wanted(pod).length > 0);
        expect(asking.map((pod) => wanted(pod).filter((name) => !pod.containers.includes(name)))).toEqual(
          asking.map(() => []),
        );
        expect(asking.length).toBe(named.size - 1);
      });

      it('leave the pods alone that ask for nothing', () => {
        const clean = later.filter((pod) => wanted(pod).length === 0);
        expect(clean).toEqual(early);
      });
    });

    describe('when an Instrumentation is gone', () => {
      let refused: string;

      beforeAll(async () => {
        await cluster.kubectl.run(['delete', `--filename=${directory}/40-instrumentation.yaml`]);
        await cluster.kubectl.run(['delete', 'events', '--all', `--namespace=${applications}`]);
        await cluster.kubectl.run([
          ...['delete', 'pods', `--namespace=${applications}`],
          '--selector=app.kubernetes.io/name=hello-observability',
        ]);
        refused = await until('the refusal of the next pod', async () => {
          const [first] = await refusedPods(cluster);
          return first;
        });
      });

      it('are refused, though the operator answers, and the event of the ReplicaSet says why', () => {
        expect(refused).toMatch(/^ReplicaSet applications\/hello-observability-/);
        expect(refused).toContain(said(version));
      });

      it('come back by themselves when it is there again', async () => {
        await apply(cluster, directory, 'client-side');
        await workloadsReady(cluster);
        const pods = await podsIn(cluster, applications);
        const back = pods.filter(({ name }) => name.startsWith('hello-observability-'));
        expect(back.map(({ containers }) => containers)).toEqual([expect.arrayContaining([proofs[java]])]);
      });
    });
  },
);

describe.each(kubernetesVersions)('a pod on Kubernetes %s', (version) => {
  const settings = settingsFor('kind', version);
  let cluster: TestCluster;

  beforeAll(async () => {
    cluster = await TestCluster.start(version);
    const files = synthesize(settings).filter(({ file }) => /namespaces|injection/.test(file));
    await apply(cluster, writeManifests(cluster, 'policy', files), 'client-side');
    await until('the policy to be heeded', async () => (await create({ [java]: 'true' })).code || undefined);
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  it.each(Object.keys(proofs))('that asks by %s is refused without', async (annotation) => {
    expect((await create({ [annotation]: 'true' })).stderr).toMatch(/and[- ]arrives[- ]without/);
  });

  it('with nothing to ask for is admitted', async () => {
    expect(await create({})).toMatchObject({ code: 0, stderr: '' });
  });

  it('that says "false" is admitted', async () => {
    expect(await create({ [java]: 'false' })).toMatchObject({ code: 0, stderr: '' });
  });

  it('of another namespace is admitted', async () => {
    expect(await create({ [java]: 'true' }, 'default')).toMatchObject({ code: 0 });
  });

  if (hasPolicies(version)) {
    it('in a namespace that asks is refused', async () => {
      await cluster.kubectl.run(['annotate', 'namespace', applications, `${java}=${agents}`]);
      const { stderr } = await until('the annotation to be seen', async () => {
        const result = await create({});
        return result.code === 0 ? undefined : result;
      });
      expect(stderr).toContain(said(version));
    });

    it('is looked at by a policy without a complaint about its types', async () => {
      const status = await until('the policy to be checked', async () => {
        const text = await cluster.kubectl.run([
          ...['get', 'validatingadmissionpolicy', 'opentelemetry-injection', '--output=jsonpath={.status}'],
        ]);
        return text.includes('observedGeneration') ? JSON.parse(text) : undefined;
      });
      expect(status.typeChecking).toEqual({});
    });
  }

  function create(annotations: Readonly<Record<string, string>>, namespace = applications) {
    const securityContext = {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    };
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { generateName: 'asked-', namespace, annotations },
      spec: { containers: [{ name: 'app', image: 'docker.io/library/app:1', securityContext }] },
    };
    return cluster.kubectl.try(['create', '--dry-run=server', '--filename=-'], JSON.stringify(pod));
  }
});

/** main.go of the operator v0.143.0 names it, internal/operator/setup.go of v0.158.0. */
const leaseName = '9f7554c3.opentelemetry.io';

/** A replica that leads for the next hour. */
function leaseOfAnother() {
  const now = new Date().toISOString().replace('Z', '000Z');
  return {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: leaseName, namespace: namespaces.operator },
    spec: {
      holderIdentity: 'another-replica',
      leaseDurationSeconds: 3600,
      acquireTime: now,
      renewTime: now,
      leaseTransitions: 0,
    },
  };
}

/** Older ones get a webhook, which does not see the namespace. */
function hasPolicies(version: KubernetesVersion): boolean {
  return version !== '1.28';
}

function labWithCleanApplication(version: KubernetesVersion): Settings {
  const settings = settingsFor('kind', version);
  const clean = settings.applications.slice(0, 1).map((application) => ({
    ...application,
    name: 'plain',
    variant: 'clean' as const,
    aliases: [],
    entryPoints: [],
  }));
  return { ...settings, applications: [...settings.applications, ...clean] };
}

/** The containers that the operator adds for the annotations of a pod. */
function wanted({ annotations }: RunningPod): string[] {
  return Object.keys(annotations).flatMap((annotation) => proofs[annotation] ?? []);
}
