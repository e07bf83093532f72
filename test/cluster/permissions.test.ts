import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { documentOf } from '../../tools/test-cluster/kubectl';
import { readsOf } from './alloy-reads';
import { type LabObject, labNames, objectsIn, writeLab } from './lab';
import { monitoringDefinitions } from './monitoring-definitions';
import { canI, type Question, say } from './permissions';

const rbac = [
  'Namespace',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'ClusterRole',
  'ClusterRoleBinding',
  'Secret',
];

/** What no collector of telemetry has any business with. */
const never: readonly Question[] = [
  ...['get', 'list', 'watch'].map((verb) => ({ verb, group: '', resource: 'secrets' })),
  { verb: 'get', group: '', resource: 'secrets', namespace: 'cert-manager', name: 'cert-manager-webhook-ca' },
  { verb: 'list', group: '', resource: 'secrets', namespace: 'monitoring' },
  { verb: 'get', group: '', resource: 'secrets', namespace: 'monitoring', name: 'somebody-elses' },
  { verb: 'create', group: '', resource: 'pods/exec' },
  { verb: 'create', group: '', resource: 'pods/attach' },
  { verb: 'create', group: '', resource: 'pods/portforward' },
  { verb: 'create', group: '', resource: 'serviceaccounts/token' },
  ...['create', 'update', 'patch', 'delete'].flatMap((verb) => [
    { verb, group: '', resource: 'pods' },
    { verb, group: '', resource: 'configmaps' },
    { verb, group: '', resource: 'secrets' },
    { verb, group: 'apps', resource: 'deployments' },
    { verb, group: 'rbac.authorization.k8s.io', resource: 'clusterroles' },
  ]),
];

describe.each(kubernetesVersions)('Kubernetes %s', (version) => {
  let cluster: TestCluster;

  beforeAll(async () => {
    cluster = await TestCluster.start(version);
    await cluster.kubectl.run(['create', '--filename=-'], documentOf(monitoringDefinitions));
    await cluster.kubectl.run(['wait', 'customresourcedefinitions', '--all', '--for=condition=Established']);
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  describe.each(labNames)('each Alloy workload of %s', (environment) => {
    let workloads: readonly Workload[];

    beforeAll(async () => {
      const objects = objectsIn(writeLab(cluster, environment));
      workloads = alloyWorkloads(objects);
      const access = objects.filter(({ kind }) => rbac.includes(kind));
      await cluster.kubectl.run(['apply', '--filename=-'], documentOf(access));
    });
    afterAll(async () => {
      await cluster.kubectl.run([
        'delete',
        '--ignore-not-found',
        `--filename=${cluster.directory}/lab-${environment}/00-namespaces.yaml`,
      ]);
      await cluster.kubectl.run([
        'delete',
        'clusterrolebindings,clusterroles',
        '--selector=app.kubernetes.io/name=alloy',
      ]);
    });

    it('is there', () => {
      expect(workloads.length).toBeGreaterThan(0);
    });

    it('may do what its components do', async () => {
      const asked = await ask(({ reads }) => reads);
      expect(asked).not.toEqual([]);
      expect(asked.filter(({ answer }) => answer !== 'yes')).toEqual([]);
    });

    it('may not read secrets other than its own, get into pods, or write', async () => {
      const asked = await ask(() => never);
      expect(asked.filter(({ answer }) => answer !== 'no')).toEqual([]);
    });

    async function ask(questions: (workload: Workload) => readonly Question[]) {
      return Promise.all(
        workloads.flatMap((workload) =>
          questions(workload).map(async (question) => ({
            account: workload.account,
            question: say(question),
            answer: await canI(cluster.kubectl, workload.account, question),
          })),
        ),
      );
    }
  });
});

interface Workload {
  /** The user name of its ServiceAccount. */
  readonly account: string;
  readonly reads: readonly Question[];
}

function alloyWorkloads(objects: readonly LabObject[]): Workload[] {
  const ofAlloy = (kind: string) =>
    objects.filter(
      (object) => object.kind === kind && labelsOf(object)['app.kubernetes.io/name'] === 'alloy',
    );
  return ofAlloy('ServiceAccount').map(({ metadata }) => ({
    account: `system:serviceaccount:${metadata.namespace}:${metadata.name}`,
    reads: ofAlloy('ConfigMap')
      .filter((configMap) => labelsOf(configMap)['app.kubernetes.io/instance'] === metadata.name)
      .flatMap(readsOf),
  }));
}

function labelsOf({ metadata }: LabObject): Readonly<Record<string, string>> {
  return metadata.labels ?? {};
}
