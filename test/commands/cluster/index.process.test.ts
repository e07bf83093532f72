import { runCommand } from '../run-command';

test('each command is printed before it runs, with its input', async () => {
  const kind = 'echo "ran: $*"; cat | head -1';
  const { code, stdout } = await runCommand('cluster', ['create', 'kind'], { programs: { kind } });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# a cluster of Kubernetes .*\nkind create cluster /);
  expect(stdout).toContain('EOF\nran: create cluster --name=lab --wait=5m --config=-\nkind: Cluster\n');
}, 30_000);

test('--print runs nothing', async () => {
  const args = ['delete', 'gke-standard', '--project', 'p', '--location', 'us-central1-a', '--print'];
  const { code, stdout } = await runCommand('cluster', args);
  expect([code, stdout]).toEqual([
    0,
    '# the cluster\ngcloud container clusters delete application-observability --location=us-central1-a --project=p\n',
  ]);
}, 30_000);

test('an environment without what to do with it is told as that', async () => {
  const { code, stderr } = await runCommand('cluster', ['kind']);
  expect([code, stderr]).toEqual([
    1,
    'The first word is "kind", but it takes create or delete; write npm run cluster -- create kind.\n',
  ]);
}, 30_000);

test('a command that fails ends it', async () => {
  const { code, stderr } = await runCommand('cluster', ['delete', 'kind'], { programs: { kind: 'exit 3' } });
  expect([code, stderr]).toEqual([1, expect.stringContaining('kind ended with exit code 3;')]);
}, 30_000);
