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
  const { code, stdout, stderr } = await runCommand('sinth', []);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const [, known = '', last = ''] =
    /^The command "sinth" is unknown, but there are ([\w, ]+); ask for [\w, ]+ or (\w+)\.\n$/.exec(stderr) ??
    [];
  expect(known.split(', ')).toEqual(expect.arrayContaining(['synth', 'deploy', 'plan', 'check', last]));
}, 30_000);
