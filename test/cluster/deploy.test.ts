import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';
import { inventory } from './inventory';
import { writeLab } from './lab';
import { deploy, destroy, endCommands, here, installed, LabCommand, run } from './lab-command';
import { runSteps } from './lab-steps';
import { podsIn, type RunningPod } from './pods';

const [newest, oldest] = kubernetesVersions;
const operator = 'opentelemetry-operator-controller-manager';

let cluster: TestCluster;
const kubectl = (...args: string[]) => cluster.kubectl.run(args);

/** The containers of the pod that a Deployment has. */
async function containersOf(deployment: string): Promise<readonly string[]> {
  const isOurs = ({ name }: RunningPod) => name.startsWith(`${deployment}-`);
  return (await podsIn(cluster, 'applications')).filter(isOurs).flatMap(({ containers }) => containers);
}

describe('npm run deploy', () => {
  let before: string[];

  beforeAll(async () => {
    cluster = await TestCluster.start(newest);
    before = await inventory(cluster);
  });
  afterAll(async () => {
    await endCommands();
    await cluster?.stop();
  });

  it('refuses a context that the environment does not name', async () => {
    const { code, output } = await run(cluster, 'deploy');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(
        'The context test is not the one of the environment kind, which names kind-lab',
      ),
    ]);
  });

  it('tells by --dry-run what it would do, and does nothing', async () => {
    const { code, output } = await run(cluster, 'deploy', here, '--dry-run');
    expect([code, output]).toEqual([0, expect.stringContaining('+ Namespace applications')]);
    expect(await inventory(cluster)).toEqual(before);
  });

  it('refuses to overwrite an object of somebody else, and changes nothing', async () => {
    await kubectl('create', 'namespace', 'monitoring');
    const foreign = await inventory(cluster);
    const { code, output } = await run(cluster, 'deploy', here);
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('Namespace monitoring exists already and was not made by the lab'),
    ]);
    expect(await inventory(cluster)).toEqual(foreign);
    await kubectl('delete', 'namespace', 'monitoring');
  });

  it('waits for a namespace that is being deleted, and then installs everything', async () => {
    await kubectl('create', 'namespace', 'applications');
    await kubectl(
      'label',
      'namespace',
      'applications',
      'app.kubernetes.io/part-of=application-observability-lab',
    );
    await kubectl('create', 'configmap', 'held', '--namespace=applications');
    const finalizers = (list: string) => `--patch={"metadata":{"finalizers":${list}}}`;
    const patch = ['patch', 'configmap', 'held', '--namespace=applications', '--type=merge'];
    await kubectl(...patch, finalizers('["example.com/held"]'));
    await kubectl('delete', 'namespace', 'applications', '--wait=false');
    const command = new LabCommand(cluster, 'deploy', here);
    await command.says('Namespace applications is being deleted');
    await kubectl(...patch, finalizers('null'));
    expect(await command.done).toEqual({ code: 0, output: expect.stringContaining(installed) });
  });

  it('leaves nothing to do for a second run', async () => {
    const versions = () =>
      kubectl(
        'get',
        'all,configmaps',
        '--all-namespaces',
        '--output=jsonpath={.items[*].metadata.generation}',
      );
    const earlier = await versions();
    await deploy(cluster);
    expect(await versions()).toBe(earlier);
  });

  it('restarts what came without injection while the operator was away', async () => {
    await cluster.pods.hold(operator);
    await kubectl('delete', 'validatingadmissionpolicybinding', 'opentelemetry-injection');
    await kubectl('delete', 'pods', '--all', '--namespace=applications');
    await until(
      'a pod without injection',
      async () => (await containersOf('ms-service-app-ms2')).join() === 'copy-agent,app' || undefined,
    );
    cluster.pods.let(operator);
    await deploy(cluster);
    expect(await containersOf('ms-service-app-ms2')).toContain('otc-container');
  });

  it('is undone by npm run destroy, to the last object', async () => {
    await destroy(cluster);
    expect(await inventory(cluster)).toEqual(before);
  });

  it('takes over what kubectl has applied, and then all of it can be removed', async () => {
    const directory = writeLab(cluster, 'kind');
    await until('everything applied', async () => {
      const applied = await kubectl('apply', '--filename', directory).catch(() => undefined);
      return applied === undefined ? undefined : true;
    });
    await deploy(cluster);
    await destroy(cluster);
    expect(await inventory(cluster)).toEqual(before);
  });

  it('leaves a namespace in which somebody else runs something, and says so', async () => {
    await deploy(cluster);
    await kubectl('create', 'deployment', 'theirs', '--image=theirs:v1', '--namespace=monitoring');
    const { code, output } = await run(cluster, 'destroy', here, '--yes');
    expect([code, output]).toEqual([
      0,
      expect.stringContaining(
        'Namespace monitoring, because it holds Deployment monitoring/theirs, which the lab did not make',
      ),
    ]);
    expect(await kubectl('get', 'deployments', '--namespace=monitoring', '--output=name')).toContain(
      'theirs',
    );
    await kubectl('delete', 'namespace', 'monitoring');
  });
});

describe('the Secret of an environment that sends to Grafana Cloud', () => {
  const environment = 'gke-standard';
  const keys = ['prometheus-user', 'loki-user', 'otlp-user', 'token'];

  beforeAll(async () => {
    cluster = await TestCluster.start(newest);
  });
  afterAll(async () => {
    await endCommands();
    await cluster?.stop();
  });

  it('is asked for before anything refers to it, with the command that makes it', async () => {
    expect(await run(cluster, 'deploy', environment, here)).toEqual({
      code: 1,
      output: expect.stringContaining(
        'Secret monitoring/grafana-cloud is missing, and the lab refers to it; make it with\n  kubectl --context test --namespace monitoring create secret generic grafana-cloud',
      ),
    });
    expect(await kubectl('get', 'statefulsets,deployments', '--all-namespaces', '--output=name')).toBe('');
  });

  it('lets the installation go on when it is there', async () => {
    const values = keys.map((key) => `--from-literal=${key}=value`);
    await kubectl('create', 'secret', 'generic', 'grafana-cloud', '--namespace=monitoring', ...values);
    expect(await run(cluster, 'deploy', environment, here)).toEqual({
      code: 0,
      output: expect.stringContaining(`The lab of ${environment} is installed`),
    });
  });

  it('is named by destroy among what does not come back', async () => {
    const { output } = await run(cluster, 'destroy', environment, here, '--yes');
    expect(output).toContain('Secret monitoring/grafana-cloud, which the lab did not make');
  });
});

describe(`on Kubernetes ${oldest}`, () => {
  let before: string[];

  beforeAll(async () => {
    cluster = await TestCluster.start(oldest);
    before = await inventory(cluster);
  });
  afterAll(async () => {
    await endCommands();
    await cluster?.stop();
  });

  it('an environment for a newer version is refused', async () => {
    expect(await run(cluster, 'deploy', here)).toEqual({
      code: 1,
      output: expect.stringContaining(
        `The cluster runs Kubernetes ${oldest}, but the environment is made for`,
      ),
    });
    expect(await inventory(cluster)).toEqual(before);
  });

  it('the stages install an environment for it, and have nothing to do the second time', async () => {
    await runSteps(cluster, 'deploy');
    const containers = await containersOf('ms-service-app-ms2');
    expect(containers).toContain('otc-container');
    await runSteps(cluster, 'deploy');
    expect(await containersOf('ms-service-app-ms2')).toEqual(containers);
  });

  it('and the removal leaves nothing of it', async () => {
    await runSteps(cluster, 'destroy');
    expect(await inventory(cluster)).toEqual(before);
  });
});
