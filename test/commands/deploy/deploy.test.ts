import { type DeployProps, deploySteps } from '../../../commands/deploy/deploy';
import { chartsOf } from '../../../lib/lab/manifests';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';
import { settingsWith } from '../plan/settings';

function stepsOf(kubectl: DeployProps['kubectl'], notes: string[] = []) {
  return deploySteps({
    charts: chartsOf(settingsWith()),
    kubernetesVersion: '1.36',
    secrets: [],
    kubectl,
    timeout: { text: '1s', milliseconds: 50 },
    signal: new AbortController().signal,
    again: 'npm run deploy',
    note: (sentence) => notes.push(sentence),
    interval: 1,
  });
}

function run(kubectl: DeployProps['kubectl'], title: string, notes?: string[]) {
  const step = stepsOf(kubectl, notes).find((candidate) => candidate.title === title);
  if (step === undefined) throw new Error(`There is no step ${title}.`);
  return step.run(() => undefined);
}

/** Every Alloy has one pod, which answers so about its components. */
function alloys(answer: object) {
  return new FakeKubectl(({ args }) => {
    if (args[1] === 'pods') return list(ours('Pod', 'alloy-0'));
    return args[1] === '--raw' ? answer : list();
  });
}

test('the last step asks the collectors for the health of their components', () => {
  expect(stepsOf(new FakeKubectl().kubectl).at(-1)?.title).toBe('Components of Alloy');
});

test('a component that has given up is a failure, though every pod is ready', async () => {
  const exited = [{ localID: 'pyroscope.ebpf.a', health: { state: 'exited', message: 'no such pid' } }];
  const fake = alloys({ stdout: JSON.stringify(exited) });
  await expect(run(fake.kubectl, 'Components of Alloy')).rejects.toThrow(
    /^Components of Alloy did not end within 1s: in Pod shop\/alloy-0 the component pyroscope\.ebpf\.a is exited: no such pid/,
  );
});

test('collectors that cannot be asked are noted and are no failure', async () => {
  const notes: string[] = [];
  await run(alloys({ stderr: 'Error from server (Forbidden): no' }).kubectl, 'Components of Alloy', notes);
  expect(notes).toEqual([expect.stringContaining('Pod shop/alloy-0 could not be asked how they do')]);
});
