import { execFileSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { programs } from '../../tools/test-cluster/programs';
import { until } from '../../tools/test-cluster/until';
import { endCommands, here, type Outcome, run } from './lab-command';
import {
  importJob,
  makeTheirs,
  observe,
  type PodOfShop,
  podsOfShop,
  shop,
  theirManifests,
  writeEnvironment,
} from './observed-shop';
import { refusedPods } from './pods';

const [newest, oldest] = [kubernetesVersions[0], kubernetesVersions.at(-1) ?? kubernetesVersions[0]];
const java = 'instrumentation.opentelemetry.io/inject-java';
const operator = 'opentelemetry-operator-controller-manager';
const mark = 'application-observability-lab/observed';

let cluster: TestCluster;

const kubectl = (...args: string[]) => cluster.kubectl.run(args);
const inShop = `--namespace=${shop}`;

async function podsOf(app: string): Promise<readonly PodOfShop[]> {
  return (await podsOfShop(cluster)).filter((pod) => pod.app === app);
}

/** Whether an operator has been at it. */
const isUntouched = ({ labels, annotations, containers, initContainers, variables }: PodOfShop) =>
  !(mark in labels) &&
  Object.keys(annotations).every((key) => !key.includes('opentelemetry') || key === java) &&
  [...containers, ...initContainers].every((name) => !/otc-container|opentelemetry/.test(name)) &&
  variables.length === 0;

describe(`workloads of another team, on Kubernetes ${newest}`, () => {
  let before: string;
  let early: readonly PodOfShop[];
  let file: string;

  beforeAll(async () => {
    cluster = await TestCluster.start(newest);
    await makeTheirs(cluster);
    before = await theirManifests(cluster);
    early = (await podsOfShop(cluster)).filter(({ app }) => app !== 'nightly');
    file = writeEnvironment(cluster, observe);
  });
  afterAll(async () => {
    await endCommands();
    await cluster?.stop();
  });

  describe('when the lab is installed', () => {
    let outcome: Outcome;

    beforeAll(async () => {
      outcome = await run(cluster, 'deploy', file, here);
    });

    it('are named where their pods run already, with the command that makes them anew', () => {
      expect(outcome).toEqual({ code: 0, output: expect.stringContaining('Deployment shop/cart (2 pods)') });
      expect(outcome.output).toContain('StatefulSet shop/db (1 pod)');
      expect(outcome.output).toMatch(/npm run deploy -- \S+ --any-context --restart/);
    });

    it('are named where nobody would make their pods anew', () => {
      expect(outcome.output).toContain('Pod shop/alone: it is owned by nobody');
    });

    it('are not named where nothing is to be observed', () => {
      expect(outcome.output).not.toMatch(/shop\/(bystander|declining|without-main)/);
    });

    it('run on with the pods that they had', async () => {
      const now = new Map((await podsOfShop(cluster)).map(({ name, uid }) => [name, uid]));
      expect(early.map(({ name }) => now.get(name))).toEqual(early.map(({ uid }) => uid));
    });

    it('have the manifests that they had, byte for byte', async () => {
      expect(await theirManifests(cluster)).toBe(before);
    });
  });

  describe('when pods are made', () => {
    it('have the pod of a Deployment injected', async () => {
      await kubectl('delete', 'pods', inShop, '--selector=app=cart', '--wait=false');
      const pods = await until('new pods of cart', async () => {
        const found = await podsOf('cart');
        return (
          (found.length === 2 && found.every(({ uid }) => early.every((pod) => pod.uid !== uid)) && found) ||
          undefined
        );
      });
      for (const pod of pods) {
        expect(pod.annotations).toMatchObject({
          [java]: 'opentelemetry-collector/auto',
          'instrumentation.opentelemetry.io/container-names': 'main',
        });
        expect(pod.initContainers).toContain('opentelemetry-auto-instrumentation-java');
        expect(pod.variables).toContain('main/JAVA_TOOL_OPTIONS');
      }
    });

    it('have the pod of a Job injected', async () => {
      await cluster.kubectl.run(['create', '--filename=-'], JSON.stringify(importJob));
      const [pod] = await until('the pod of the Job', async () => {
        const found = await podsOf('import');
        return found.length > 0 ? found : undefined;
      });
      expect(pod?.initContainers).toContain('opentelemetry-auto-instrumentation-nodejs');
    });

    it('have the pod of a CronJob injected', async () => {
      const pod = await until(
        'an injected pod of the CronJob',
        async () =>
          (await podsOf('nightly')).find(
            ({ annotations }) => 'sidecar.opentelemetry.io/inject' in annotations,
          ),
        { seconds: 90, every: 1 },
      );
      expect([...pod.initContainers, ...pod.containers]).toContain('otc-container');
      expect(pod.annotations).not.toHaveProperty('instrumentation.opentelemetry.io/container-names');
    });

    it.each(['bystander', 'declining', 'without-main'])('have the pod of %s untouched', async (app) => {
      await kubectl('delete', 'pods', inShop, `--selector=app=${app}`, '--wait=false');
      const [pod] = await until(`a new pod of ${app}`, async () => {
        const found = (await podsOf(app)).filter(({ uid }) => early.every((one) => one.uid !== uid));
        return found.length > 0 ? found : undefined;
      });
      expect(pod && isUntouched(pod)).toBe(true);
    });

    it('have no pod without what is meant for it while the operator is away, and are told why', async () => {
      await cluster.pods.hold(operator);
      await kubectl('delete', 'pods', inShop, '--selector=app=cart', '--wait=false');
      const [refused] = await until('a refusal', async () => {
        const found = (await refusedPods(cluster)).filter((text) => text.includes('shop/cart-'));
        return found.length > 0 ? found : undefined;
      });
      expect(refused).toContain(`the pod asks for ${java}: opentelemetry-collector/auto and arrives without`);
      cluster.pods.let(operator);
      await until('the pods of cart', async () => ((await podsOf('cart')).length === 2 ? true : undefined), {
        seconds: 120,
        every: 1,
      });
      expect(await theirManifests(cluster)).toBe(before);
    });
  });

  describe('with --restart', () => {
    let outcome: Outcome;

    beforeAll(async () => {
      outcome = await run(cluster, 'deploy', file, here, '--restart');
    });

    it('are restarted one after the other, and shown', () => {
      expect(outcome).toEqual({ code: 0, output: expect.stringContaining('Restart of StatefulSet shop/db') });
      expect(outcome.output).not.toContain('Restart of Deployment shop/bystander');
    });

    it('have the pod of a StatefulSet injected, its one container and a sidecar', async () => {
      const [pod] = await podsOf('db');
      expect(pod?.annotations).toMatchObject({
        'instrumentation.opentelemetry.io/inject-python': 'opentelemetry-collector/auto-sidecar',
        'instrumentation.opentelemetry.io/container-names': 'db',
        'sidecar.opentelemetry.io/inject': 'opentelemetry-collector/sidecar',
      });
      expect([...(pod?.initContainers ?? []), ...(pod?.containers ?? [])]).toContain('otc-container');
      expect(pod?.variables).toContain('db/PYTHONPATH');
      expect(pod?.variables).not.toContain('proxy/PYTHONPATH');
    });

    it('keep the pod that nobody owns', async () => {
      const [alone] = await podsOf('alone');
      expect(alone?.uid).toBe(early.find(({ app }) => app === 'alone')?.uid);
      expect(outcome.output).toContain('Pod shop/alone: it is owned by nobody');
    });

    it('leave a second restart nothing to do', async () => {
      const again = await run(cluster, 'deploy', file, here, '--restart');
      expect(again.code).toBe(0);
      expect(again.output).not.toContain('Restart of');
    });
  });

  describe('when nothing is to be observed any more', () => {
    let outcome: Outcome;

    beforeAll(async () => {
      writeEnvironment(cluster, []);
      outcome = await run(cluster, 'deploy', file, here);
    });

    it('are named where their pods still are', () => {
      expect(outcome).toEqual({
        code: 0,
        output: expect.stringContaining(
          'Deployment shop/cart (2 pods, observed though nothing says so any more)',
        ),
      });
    });

    it('get nothing any more, for the policy is gone', async () => {
      expect(
        await kubectl('get', 'mutatingadmissionpolicies,mutatingadmissionpolicybindings', '--output=name'),
      ).toBe('');
    });

    it('are clean after a restart', async () => {
      expect((await run(cluster, 'deploy', file, here, '--restart')).code).toBe(0);
      const pods = await Promise.all(['cart', 'db', 'bystander'].map(podsOf));
      expect(pods.flat().map(({ app, ...pod }) => [app, isUntouched({ app, ...pod })])).toEqual([
        ['cart', true],
        ['cart', true],
        ['db', true],
        ['bystander', true],
      ]);
    });
  });

  it('outlive the lab, with their namespace', async () => {
    writeEnvironment(cluster, observe);
    await run(cluster, 'deploy', file, here);
    const outcome = await run(cluster, 'destroy', file, here, '--yes');
    expect(outcome).toEqual({ code: 0, output: expect.stringContaining('Nothing of the lab is left.') });
    expect(await kubectl('get', 'mutatingadmissionpolicies', '--output=name')).toBe('');
    const namespace = JSON.parse(await kubectl('get', 'namespace', shop, '--output=json'));
    expect(Object.keys(namespace.metadata.labels).sort()).toEqual([
      'kubernetes.io/metadata.name',
      'pod-security.kubernetes.io/enforce',
      'team',
    ]);
    expect((await podsOf('cart')).length).toBe(2);
  });
});

describe(`workloads of another team, on Kubernetes ${oldest}`, () => {
  let file: string;

  beforeAll(async () => {
    cluster = await TestCluster.start(oldest);
    await makeTheirs(cluster);
    file = writeEnvironment(cluster, observe, { kubernetesVersion: oldest });
  });
  afterAll(async () => {
    await endCommands();
    await cluster?.stop();
  });

  it('are named by deploy with the commands that change them, and are not changed', async () => {
    const before = await theirManifests(cluster);
    const { code, output } = await run(cluster, 'deploy', file, here);
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/kubectl --context test --namespace shop patch deployment cart --type merge/),
    ]);
    expect(await theirManifests(cluster)).toBe(before);
  });

  it('are observed after the commands that synth prints', async () => {
    const { kubectl: program } = programs(oldest);
    const env = {
      ...process.env,
      PATH: [dirname(program), process.env.PATH].join(delimiter),
      KUBECONFIG: cluster.kubeconfig,
    };
    const output = execFileSync(
      'npm',
      ['run', '--silent', 'synth', '--', file, '--output', `${cluster.directory}/out`],
      {
        encoding: 'utf8',
      },
    );
    const commands = output.split('\n').filter((line) => line.includes('xargs'));
    expect(commands).toHaveLength(2 * observe.length);
    for (const command of commands) execFileSync('sh', ['-c', command], { env, encoding: 'utf8' });
    const pod = await until(
      'the injected pods',
      async () => {
        const cart = await podsOf('cart');
        const isDone =
          cart.length === 2 &&
          cart.every(({ annotations }) => annotations[java] === 'opentelemetry-collector/auto');
        return isDone ? cart[0] : undefined;
      },
      { seconds: 90, every: 1 },
    );
    expect(pod.initContainers).toContain('opentelemetry-auto-instrumentation-java');
    const [db] = await until('the pod of db', async () => {
      const found = (await podsOf('db')).filter(({ variables }) => variables.includes('db/PYTHONPATH'));
      return found.length > 0 ? found : undefined;
    });
    expect(db?.containers).toContain('otc-container');
    const [bystander] = await podsOf('bystander');
    expect(bystander && isUntouched(bystander)).toBe(true);
    const cron = await kubectl(
      'get',
      'cronjob',
      'nightly',
      inShop,
      '--output=jsonpath={.spec.jobTemplate.spec.template.metadata.annotations}',
    );
    expect(JSON.parse(cron)).toEqual({
      'sidecar.opentelemetry.io/inject': 'opentelemetry-collector/sidecar',
    });
  });
});
