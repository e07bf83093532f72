import { install } from '../../../commands/deploy/install';
import type { Stage } from '../../../commands/deploy/stages';
import { Patience } from '../../../commands/kubectl/patience';
import { type Call, FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const config = ours('ConfigMap', 'settings');
const job = (status: object) => ours('Job', 'check', { status }, 'batch/v1');
const complete = { conditions: [{ type: 'Complete', status: 'True' }] };
const failed = { conditions: [{ type: 'Failed', status: 'True' }] };

function stage(...manifests: Stage['manifests']): Stage {
  return { title: 'a stage', manifests, checks: [] };
}

async function run(given: Stage, answer: (call: Call, number: number) => object, timeout = 500) {
  const fake = new FakeKubectl(answer);
  const said: string[] = [];
  const { signal } = new AbortController();
  const patience = new Patience({ timeout, interval: 1, signal, say: (text) => said.push(text) });
  const outcome = await install(given, fake.kubectl, patience).catch((error: unknown) => error);
  return { outcome, verbs: fake.verbs, said };
}

/** Answers `get` with each of these in turn, the last one again and again, and everything else with nothing. */
function gets(...answers: readonly object[]) {
  const left = [...answers];
  return ({ args }: Call) => {
    if (args[0] !== 'get') return { stdout: '' };
    return (left.length > 1 ? left.shift() : left[0]) ?? { stdout: '' };
  };
}
const nothing = { stdout: '' };

test('what is missing is applied, and looked at', async () => {
  const { outcome, verbs } = await run(stage(config), gets(nothing, config));
  expect([outcome, verbs]).toEqual([undefined, ['get', 'apply', 'get']]);
});

test('what somebody else has made is not overwritten', async () => {
  const foreign = { ...config, metadata: { name: 'settings', namespace: 'shop' } };
  const { outcome, verbs } = await run(stage(config), gets(foreign));
  expect(String(outcome)).toContain('ConfigMap shop/settings exists already');
  expect(verbs).not.toContain('apply');
});

test('what is being deleted is waited for, and named with what keeps it', async () => {
  const leaving = {
    ...config,
    metadata: { ...config.metadata, deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['a/b'] },
  };
  const { said, verbs } = await run(stage(config), gets(leaving, nothing, config));
  expect(said).toEqual(['ConfigMap shop/settings is being deleted, kept by its finalizer a/b']);
  expect(verbs).toEqual(['get', 'get', 'apply', 'get']);
});

test('a namespace that is being deleted says what is still in it', async () => {
  const conditions = [
    { type: 'NamespaceContentRemaining', status: 'True', message: 'pods. has 1 instances' },
  ];
  const namespace = ours('Namespace', 'shop', { status: { conditions } });
  const leaving = {
    ...namespace,
    metadata: { ...namespace.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' },
  };
  const { said } = await run(stage(namespace), gets(leaving), 5);
  expect(said).toEqual([expect.stringContaining('is being deleted: pods. has 1 instances')]);
});

test('a Job that failed in an earlier run is made anew', async () => {
  const { outcome, verbs } = await run(stage(job({})), gets(job(failed), nothing, job(complete)));
  expect([outcome, verbs]).toEqual([undefined, ['get', 'delete', 'get', 'apply', 'get']]);
});

test('an object that somebody removes meanwhile is missed', async () => {
  const { outcome } = await run(stage(config), gets(nothing), 5);
  expect(String(outcome)).toContain('ConfigMap shop/settings does not exist yet');
});

test('every check is asked when the objects are ready, until it is content', async () => {
  const answers = ['the webhook', undefined];
  const checks = [
    async () => {
      const text = answers.shift();
      return text === undefined ? undefined : { text };
    },
  ];
  const { outcome, said } = await run({ ...stage(config), checks }, gets(nothing, list(config)));
  expect([outcome, said]).toEqual([undefined, ['the webhook']]);
});
