import { loadEnvironment } from '../../commands/command-line/environments';
import { deploySteps } from '../../commands/deploy/deploy';
import { removalSteps } from '../../commands/destroy/removal';
import { Kubectl } from '../../commands/kubectl/kubectl';
import { yamlOf } from '../../lib/kubernetes/yaml';
import { checkSettings, type Settings } from '../../lib/lab/environment';
import { existingOf } from '../../lib/lab/existing';
import { chartsOf, type Manifest } from '../../lib/lab/manifests';
import { kubernetesVersions } from '../../tools/test-cluster/builds';
import { TestCluster } from '../../tools/test-cluster/cluster';
import { until } from '../../tools/test-cluster/until';
import { inventory } from './inventory';
import { podsIn } from './pods';

const [newest] = kubernetesVersions;

/** What somebody else installed, by Helm. */
const before = chartsOf(loadEnvironment('kind'))
  .filter(({ chart }) => ['00-namespaces', '10-cert-manager', '20-opentelemetry-operator'].includes(chart))
  .flatMap(({ manifests }) => manifests)
  .filter(({ kind, metadata }) => kind !== 'Namespace' || /cert-manager|operator/.test(metadata.name))
  .filter(({ kind }) => kind !== 'Job')
  .map(byHelm)
  .map(everywhere);

function byHelm(manifest: Manifest): Manifest {
  const { 'app.kubernetes.io/part-of': _, ...labels } = manifest.metadata.labels ?? {};
  const annotations = { ...manifest.metadata.annotations, 'meta.helm.sh/release-name': 'platform' };
  return { ...manifest, metadata: { ...manifest.metadata, labels, annotations } };
}

/** Upstream's operator looks at every pod. */
function everywhere(manifest: Manifest): Manifest {
  if (manifest.kind !== 'MutatingWebhookConfiguration') return manifest;
  const { webhooks } = Object(manifest) as { readonly webhooks: readonly object[] };
  const all = webhooks.map((webhook) =>
    'namespaceSelector' in webhook ? { ...webhook, namespaceSelector: {} } : webhook,
  );
  return Object.assign({}, manifest, { webhooks: all });
}

const theirs = ['observability', 'shop'];

const settings: Settings = checkSettings({
  ...loadEnvironment('kind'),
  install: { certManager: false, operator: false },
  namespaces: {
    monitoring: { name: 'observability', create: false },
    applications: { name: 'shop', create: false },
  },
});

describe('a cluster that has cert-manager, the operator and namespaces', () => {
  let cluster: TestCluster;
  let found: string[];
  let asTheyWere: string;
  let objects: string[];
  const kubectl = (...args: string[]) => cluster.kubectl.run(args);

  beforeAll(async () => {
    cluster = await TestCluster.start(newest);
    for (const name of theirs) {
      await kubectl('create', 'namespace', name);
      await kubectl('label', 'namespace', name, 'team=platform');
    }
    await until('what somebody else installs', async () => {
      const { code } = await cluster.kubectl.try(['apply', '--server-side', '--filename=-'], yamlOf(before));
      return code === 0 || undefined;
    });
    await kubectl('rollout', 'status', 'deployment', '--namespace=opentelemetry-operator-system');
    asTheyWere = await specs();
    objects = await inventory(cluster);
  });
  afterAll(async () => {
    await cluster?.stop();
  });

  /** Pods that only pretend cannot be asked for their components, which is noted too. */
  const said = () => found.filter((sentence) => !sentence.includes('could not be asked'));

  /** Of everything that was there before what somebody wrote, and not what controllers write. */
  async function specs(): Promise<string> {
    const {
      items,
    }: { items: { kind: string; metadata: { name: string; labels?: object }; spec?: object }[] } = JSON.parse(
      await cluster.kubectl.run(
        ['get', '--filename=-', '--output=json'],
        yamlOf([
          ...before,
          ...theirs.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
        ]),
      ),
    );
    return JSON.stringify(
      items.map(({ kind, metadata: { name, labels }, spec }) => ({ kind, name, labels, spec })),
    );
  }

  async function run(script: 'deploy' | 'destroy', of: Settings): Promise<void> {
    found = [];
    const props = {
      charts: chartsOf(of),
      kubernetesVersion: of.cluster.kubernetesVersion,
      secrets: [],
      existing: existingOf(of),
      kubectl: new Kubectl((_, args, input) => cluster.kubectl.try(args, input), 'test'),
      timeout: { text: '3m', milliseconds: 180_000 },
      signal: new AbortController().signal,
      again: `npm run ${script}`,
      note: (sentence: string) => found.push(sentence),
    };
    for (const step of script === 'deploy' ? deploySteps(props) : removalSteps(props)) {
      await step.run(() => undefined);
    }
  }

  it('gets the lab, which says in a sentence each what it uses', async () => {
    await run('deploy', settings);
    expect(said()).toEqual([
      expect.stringMatching(
        /^The OpenTelemetry operator \d+\.\d+\.\d+ of the namespace opentelemetry-operator-system is used\.$/,
      ),
    ]);
  });

  it('has its pods injected by the operator of somebody else', async () => {
    const pods = await podsIn(cluster, 'shop');
    const injected = pods
      .flatMap(({ containers }) => containers)
      .filter((name) => name.startsWith('opentelemetry-auto-instrumentation'));
    expect(injected.length).toBeGreaterThan(0);
  });

  it('keeps what was there as it was', async () => {
    expect(await specs()).toBe(asTheyWere);
  });

  it('loses nothing but the lab when that is removed', async () => {
    await run('destroy', settings);
    expect(await inventory(cluster)).toEqual(objects);
    expect(await specs()).toBe(asTheyWere);
  });

  it('is refused where a namespace is missing, and nothing is applied', async () => {
    const missing = { ...settings.namespaces, monitoring: { name: 'nowhere', create: false } };
    await expect(run('deploy', checkSettings({ ...settings, namespaces: missing }))).rejects.toThrow(
      'Namespace nowhere does not exist, but the environment says by create: false that it does; make it with\n  kubectl --context test create namespace nowhere',
    );
    expect(await inventory(cluster)).toEqual(objects);
  });

  it('is refused where a namespace is too strict for what runs in it', async () => {
    await kubectl('create', 'namespace', 'strict');
    await kubectl('label', 'namespace', 'strict', 'pod-security.kubernetes.io/enforce=baseline');
    const strict = checkSettings({
      ...settings,
      pipelines: { ...settings.pipelines, nodeExporter: { enabled: true } },
      namespaces: { ...settings.namespaces, nodes: { name: 'strict', create: false } },
    });
    await expect(run('deploy', strict)).rejects.toThrow(
      'Namespace strict enforces the Pod Security level baseline, but the collector on each node reads files and processes of the node; the lab leaves its labels alone',
    );
    await kubectl('delete', 'namespace', 'strict');
  });

  it('is refused where the operator does not look at the pods of the applications', async () => {
    const configuration =
      'mutatingwebhookconfiguration/opentelemetry-operator-mutating-webhook-configuration';
    const asItIs = JSON.parse(await kubectl('get', configuration, '--output=json'));
    const index = asItIs.webhooks.findIndex(({ name }: { name: string }) => name === 'mpod.kb.io');
    const path = `/webhooks/${index}/namespaceSelector`;
    const patch = (value: object) =>
      kubectl(
        'patch',
        configuration,
        '--type=json',
        `--patch=${JSON.stringify([{ op: 'replace', path, value }])}`,
      );
    await patch({ matchLabels: { instrumented: 'yes' } });
    await expect(run('deploy', settings)).rejects.toThrow(
      'does not look at pods of the namespace shop, where the applications are: its namespaceSelector is {"matchLabels":{"instrumented":"yes"},"matchExpressions":[]}',
    );
    await patch(asItIs.webhooks[index].namespaceSelector);
  });

  it('is refused where the operator is too old', async () => {
    const deployment = 'deployment/opentelemetry-operator-controller-manager';
    const where = '--namespace=opentelemetry-operator-system';
    await kubectl('label', deployment, where, 'app.kubernetes.io/version=0.120.0', '--overwrite');
    await expect(run('deploy', settings)).rejects.toThrow(
      'Deployment opentelemetry-operator-system/opentelemetry-operator-controller-manager is the OpenTelemetry operator 0.120.0, but the lab needs 0.150.0 or newer; install a newer one.',
    );
    await kubectl('label', deployment, where, 'app.kubernetes.io/version-');
  });

  it('lends its cert-manager to an operator of the lab', async () => {
    const kinds = 'mutatingwebhookconfigurations,validatingwebhookconfigurations';
    await kubectl('delete', 'namespace', 'opentelemetry-operator-system');
    await kubectl('delete', kinds, '--selector=app.kubernetes.io/name=opentelemetry-operator');
    await cluster.kubectl.run(
      ['delete', '--ignore-not-found', '--filename=-'],
      yamlOf(before.filter(({ metadata }) => /opentelemetry/.test(metadata.name))),
    );
    const without = await inventory(cluster);
    const lab = checkSettings({ ...settings, install: { certManager: false } });
    await run('deploy', lab);
    expect(said()).toEqual(['cert-manager 1.21.2 of the namespace cert-manager is used.']);
    await run('destroy', lab);
    expect(await inventory(cluster)).toEqual(without);
  });
});
