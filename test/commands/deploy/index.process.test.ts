import { runCommand } from '../run-command';

/** kubectl with one context, whose API server is away. */
const away = `case "$*" in
  "config get-contexts --output=name") echo kind-lab ;;
  "config current-context") echo kind-lab ;;
  *) echo "Unable to connect to the server: EOF" >&2; exit 1 ;;
esac`;

test('without kubectl it ends with one sentence', async () => {
  expect(await runCommand('deploy', [])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'kubectl was not found on the PATH; install it (https://kubernetes.io/docs/tasks/tools/) and run the command again.\n',
  });
}, 30_000);

test('an API server that stays away ends it when the time of the stage is over', async () => {
  const { code, stdout, stderr } = await runCommand('deploy', ['--timeout', '3s'], {
    programs: { kubectl: away },
  });
  expect(code).toBe(1);
  expect(stdout).toContain('trying again, because Unable to connect to the server: EOF');
  expect(stdout).not.toContain('did not end within');
  expect(stderr).toContain(
    'Looking at the cluster did not end within 3s: trying again, because Unable to connect to the server: EOF.\nRun npm run deploy -- --timeout 3s to go on; what is done passes quickly.\n',
  );
}, 30_000);

test('Ctrl-C ends it with a sentence on how to go on, and the exit code of an interruption', async () => {
  const { code, stderr } = await runCommand('deploy', [], {
    programs: { kubectl: away },
    watch: (stdout, interrupt) => {
      if (stdout.includes('trying again')) interrupt();
    },
  });
  expect([code, stderr]).toEqual([
    130,
    expect.stringContaining(
      'Stopped during Looking at the cluster; what was done stays. Run npm run deploy to go on; what is done passes quickly.\n',
    ),
  ]);
}, 30_000);
