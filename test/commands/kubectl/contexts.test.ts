import { contextFor, namesContext } from '../../../commands/kubectl/contexts';
import type { Run } from '../../../commands/kubectl/kubectl';
import type { ClusterSettings } from '../../../lib/lab/environment';

const kind: ClusterSettings = {
  name: 'lab',
  provider: 'kind',
  domain: 'cluster.local',
  kubernetesVersion: '1.36',
};
const gke: ClusterSettings = {
  name: 'lab',
  provider: 'gke-standard',
  domain: 'cluster.local',
  kubernetesVersion: '1.35',
};

const eks: ClusterSettings = { ...kind, provider: 'eks' };
const aks: ClusterSettings = { ...kind, provider: 'aks' };
const openshift: ClusterSettings = { ...kind, provider: 'openshift' };
const metal: ClusterSettings = { ...kind, provider: 'other', context: 'metal' };

/** kubectl with these contexts, the first of which is the current one. */
function withContexts(...names: readonly string[]): Run {
  return async (_, args) => ({
    code: 0,
    stdout: args.includes('current-context')
      ? `${names[0] ?? ''}\n`
      : names.map((name) => `${name}\n`).join(''),
    stderr: '',
  });
}

const request = { environment: { name: 'kind', shown: 'environments/kind.ts' }, anyContext: false };

test.each([
  ['what kind calls its clusters', kind, 'kind-lab', true],
  ["another of kind's clusters", kind, 'kind-other', false],
  ['what gcloud calls its clusters', gke, 'gke_my-project_us-central1-a_lab', true],
  ['a cluster of another name', gke, 'gke_my-project_us-central1-a_shop', false],
  ['a name that only ends like it', gke, 'gke_my-project_us-central1-a_my_lab', false],
  ['what aws calls its clusters', eks, 'arn:aws:eks:eu-central-1:123456789012:cluster/lab', true],
  ['what eksctl calls its clusters', eks, 'me@lab.eu-central-1.eksctl.io', true],
  ['another cluster of aws', eks, 'arn:aws:eks:eu-central-1:123456789012:cluster/lab2', false],
  ['what az calls its clusters', aks, 'lab', true],
  ['what az calls them for administrators', aks, 'lab-admin', true],
  ['anything on OpenShift, where nothing is known', openshift, 'lab', false],
  ['what the environment gives on a cluster of its own', metal, 'metal', true],
  ['what the environment gives', { ...gke, context: 'mine' }, 'mine', true],
  ['what would be right, were it not given', { ...kind, context: 'mine' }, 'kind-lab', false],
])('%s', (_, cluster, context, expected) => {
  expect(namesContext(cluster, context)).toBe(expected);
});

test('the current context is taken when the environment names it', async () => {
  expect(await contextFor(withContexts('kind-lab', 'work'), kind, request)).toBe('kind-lab');
});

test('--context names another one', async () => {
  const run = withContexts('work', 'kind-lab');
  expect(await contextFor(run, kind, { ...request, context: 'kind-lab' })).toBe('kind-lab');
});

test('a context that the environment does not name is refused, and the right one is named', async () => {
  await expect(contextFor(withContexts('work', 'kind-lab'), kind, request)).rejects.toThrow(
    'The context work is not the one of the environment kind, which names kind-lab; add --context NAME, for example --context kind-lab, set cluster.context in environments/kind.ts, or add --any-context if you mean it.',
  );
});

test('--any-context takes it all the same', async () => {
  expect(await contextFor(withContexts('work'), kind, { ...request, anyContext: true })).toBe('work');
});

test('an empty context is refused', async () => {
  await expect(contextFor(withContexts('work'), kind, { ...request, context: '' })).rejects.toThrow(
    '--context is empty, but it takes the name of a kubectl context; name one, or leave it out.',
  );
});

test('a configuration that kubectl cannot read is told in its words', async () => {
  const stderr = 'error: error loading config file "/home/me/.kube/config": yaml: line 3: mapping values\n';
  const run: Run = async () => ({ code: 1, stdout: '', stderr });
  await expect(contextFor(run, kind, request)).rejects.toThrow(
    'kubectl cannot tell its contexts: error loading config file "/home/me/.kube/config": yaml: line 3: mapping values; correct the file, or set KUBECONFIG to another one.',
  );
});

test('a context that kubectl does not know is refused', async () => {
  await expect(contextFor(withContexts('work'), kind, { ...request, context: 'wrok' })).rejects.toThrow(
    'The context wrok is unknown to kubectl, which has work; name one of these, or make a cluster with npm run cluster -- create kind.',
  );
});

test('no context at all is refused', async () => {
  await expect(contextFor(withContexts(), kind, request)).rejects.toThrow(
    'kubectl has no current context, but a cluster has to be chosen; add --context NAME, or make a cluster with npm run cluster -- create kind.',
  );
});
