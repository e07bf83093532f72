import { runInProcess } from '../in-process';

test('it prints what an environment has to expect', async () => {
  const { code, stdout } = await runInProcess('plan', ['gke-standard']);
  expect([code, stdout.split('\n', 1)]).toEqual([0, ['gke-standard, in a busy second:']]);
}, 30_000);

test('an unknown environment is refused with one sentence', async () => {
  const { code, stderr } = await runInProcess('plan', ['nowhere']);
  expect([code, stderr.split('\n', 1)]).toEqual([
    1,
    [expect.stringMatching(/^The environment "nowhere" is unknown, but there are .+\.$/)],
  ]);
}, 30_000);

test('an option is refused', async () => {
  const { code, stderr } = await runInProcess('plan', ['--nodes=3']);
  expect([code, stderr]).toEqual([
    1,
    '--nodes is an unknown option, but there are --help; correct the spelling or remove it.\n',
  ]);
}, 30_000);
