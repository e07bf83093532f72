import { version } from '../../../package.json';
import { runCommand } from '../run-command';

test('without a command it names all of them', async () => {
  const { code, stdout } = await runCommand('--help', []);
  expect(code).toBe(0);
  for (const name of ['synth', 'deploy', 'destroy', 'cluster', 'gitops', 'plan', 'check']) {
    expect(stdout).toMatch(new RegExp(`^ +${name} {4}[A-Z]`, 'm'));
  }
}, 30_000);

test('--version is that of the package', async () => {
  expect(await runCommand('--version', [])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
}, 30_000);

test('a command that does not exist is refused with those that do', async () => {
  expect(await runCommand('sinth', [])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'The command "sinth" is unknown, but there are synth, deploy, destroy, cluster, gitops, docs, images, plan, check, adopt; ask for synth, deploy, destroy, cluster, gitops, docs, images, plan, check or adopt.\n',
  });
}, 30_000);
