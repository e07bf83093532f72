import { reasonOf } from '../../../../commands/deploy/observed/look';
import { workloadsOf } from '../../../../commands/deploy/observed/owners';
import { refuseUnprivileged } from '../../../../commands/deploy/observed/privileged';
import { sentencesOf } from '../../../../commands/deploy/observed/report';
import { objectSchema } from '../../../../commands/kubectl/object';
import { checkSettings } from '../../../../lib/lab/environment';
import { instrumentationNamesIn } from '../../../../lib/lab/instrumentation/names';
import { namespaceNames } from '../../../../lib/lab/namespaces';
import { FakeKubectl, list } from '../../kubectl/fake-kubectl';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  observe: [{ namespace: 'shop', labels: { app: 'cart' }, language: 'java' }],
});
const observing = { observe: settings.observe, names: instrumentationNamesIn(namespaceNames(settings)) };

const mark = { 'application-observability-lab/observed': 'true' };
const java = 'instrumentation.opentelemetry.io/inject-java';
const asked = {
  [java]: 'opentelemetry-collector/auto',
  'instrumentation.opentelemetry.io/container-names': 'main',
};
const agent = { volumeMounts: [{ name: 'opentelemetry-auto-instrumentation-java' }] };

function pod({ labels = {}, annotations = {}, container = {}, status = {}, owners = [] as object[] } = {}) {
  return objectSchema.parse({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'cart-1',
      namespace: 'shop',
      labels: { app: 'cart', ...labels },
      annotations,
      ownerReferences: owners,
    },
    spec: { containers: [{ name: 'main', ...container }] },
    status: { phase: 'Running', ...status },
  });
}

test.each([
  ['came before it was observed', pod(), 'unobserved'],
  ['is as a new one would be', pod({ labels: mark, annotations: asked, container: agent }), undefined],
  ['asks for what it came without', pod({ labels: mark, annotations: asked }), 'uninjected'],
  [
    'is observed in another way',
    pod({ labels: mark, annotations: { ...asked, [java]: 'opentelemetry-collector/auto-sidecar' } }),
    'unobserved',
  ],
  [
    'is observed though nothing says so',
    pod({ labels: { ...mark, app: 'till' }, annotations: asked }),
    'left',
  ],
  ['does not want to be', pod({ annotations: { [java]: 'false' } }), undefined],
  ['has ended', pod({ status: { phase: 'Succeeded' } }), undefined],
  ['is of others', pod({ labels: { app: 'till' } }), undefined],
] as const)('a pod that %s', (_what, given, why) => {
  expect(reasonOf(given, observing)).toBe(why);
});

describe('what made a pod', () => {
  const owned = (kind: string, apiVersion = 'apps/v1') =>
    pod({ owners: [{ apiVersion, kind, name: 'cart', controller: true }] });
  const workload = (kind: string, spec: object = {}, more: object = {}) => ({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'cart', namespace: 'shop', ...more },
    spec,
  });

  async function found(given: ReturnType<typeof pod>, ...answers: readonly object[]) {
    const fake = new FakeKubectl((_, number) => answers[number - 1] ?? { stdout: '' });
    return (await workloadsOf(fake.kubectl, [{ pod: given, why: 'unobserved' }]))[0];
  }

  test('is the Deployment above its ReplicaSet, which can be restarted', async () => {
    const replicaSet = workload(
      'ReplicaSet',
      {},
      {
        ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'cart', controller: true }],
      },
    );
    const { owner, stays } =
      (await found(owned('ReplicaSet'), list(replicaSet), list(workload('Deployment')))) ?? {};
    expect([owner?.kind, stays]).toEqual(['Deployment', undefined]);
  });

  test.each([
    [
      'a Deployment that is paused',
      owned('Deployment'),
      [list(workload('Deployment', { paused: true }))],
      /is paused/,
    ],
    [
      'a StatefulSet that waits for somebody to delete pods',
      owned('StatefulSet'),
      [list(workload('StatefulSet', { updateStrategy: { type: 'OnDelete' } }))],
      /only when somebody deletes it/,
    ],
    ['a Job', owned('Job', 'batch/v1'), [], /runs to its end/],
    ['a kind of others', owned('Rollout', 'argoproj.io/v1alpha1'), [], /kubectl cannot restart/],
    ['nobody', pod(), [], /owned by nobody/],
  ])('is not restarted where it is %s', async (_what, given, answers, reason) => {
    expect((await found(given, ...answers))?.stays).toMatch(reason);
  });
});

test('a person is told what can be restarted, and by which command', () => {
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'cart', namespace: 'shop' } };
  const report = {
    toRestart: [{ owner, pods: [{ pod: pod(), why: 'unobserved' as const }] }],
    toPatch: [],
    missing: [],
  };
  expect(
    sentencesOf(report, { observing, restart: 'npm run deploy -- --restart', context: 'kind-lab' }),
  ).toEqual([
    'Pods of others that run already are as they were; --restart has them made anew, one workload after the other:\n  Deployment shop/cart (1 pod)\n  npm run deploy -- --restart',
  ]);
});

test('Go is refused where the namespace admits no privileged pod', async () => {
  const namespace = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  };
  const { kubectl } = new FakeKubectl(() => list(namespace));
  const go = { namespace: 'shop', language: 'go', executable: '/server' };
  const { observe } = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    observe: [go],
  });
  await expect(refuseUnprivileged(kubectl, observe)).rejects.toThrow(
    'Namespace shop enforces the restricted level, but the agent of Go takes a privileged container',
  );
});
