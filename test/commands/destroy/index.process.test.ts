import { runCommand } from '../run-command';

/** kubectl with one context, in whose cluster there is nothing. */
const empty = `case "$*" in
  "config get-contexts --output=name") echo kind-lab ;;
  "config current-context") echo kind-lab ;;
esac`;

test('without a terminal it has to be confirmed beforehand', async () => {
  const { code, stdout, stderr } = await runCommand('destroy', [], { programs: { kubectl: empty } });
  expect([code, stderr]).toEqual([
    1,
    'The removal has to be confirmed, and there is no terminal to ask at; add --yes to remove all of this.\n',
  ]);
  expect(stdout).toContain('kind, in the context kind-lab. Removed is the lab.\n');
}, 30_000);

/** The same, whose API server is away. */
const away = `case "$*" in
  "config get-contexts --output=name") echo kind-lab ;;
  "config current-context") echo kind-lab ;;
  *) echo "Unable to connect to the server: EOF" >&2; exit 1 ;;
esac`;

test('an API server that is away is tried again before anything is asked, and the end is one story', async () => {
  const { code, stdout, stderr } = await runCommand('destroy', ['--timeout', '2s'], {
    programs: { kubectl: away },
  });
  expect(code).toBe(1);
  expect(stdout).toContain('trying again, because Unable to connect to the server: EOF');
  expect(stderr).toContain('Looking at the cluster did not end within 2s: ');
}, 30_000);

test('of a cluster without the lab nothing is left at once', async () => {
  const { code, stdout } = await runCommand('destroy', ['--yes'], { programs: { kubectl: empty } });
  expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing of the lab is left.')]);
}, 30_000);
