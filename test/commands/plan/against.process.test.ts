import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { base, built } from '../clusters';
import { type CommandProps, root, runCommand } from '../run-command';
import { scratchDirectory, writeAll } from '../scratch';

const scratch = scratchDirectory();
const cwd = join(scratch, 'lab');
const temporary = join(scratch, 'temporary');
const environments = join(cwd, 'environments');

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
const git = (...args: readonly string[]) =>
  execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();

const PATH = process.env.PATH ?? '';
const plan = (args: readonly string[], props: CommandProps = {}) =>
  runCommand('plan', args, { cwd, ...props, env: { PATH, TMPDIR: temporary, ...props.env } });

beforeAll(() => {
  mkdirSync(temporary, { recursive: true });
  writeAll(cwd, {
    'environments/base.ts': base,
    'environments/eu.ts': built('eu'),
    'environments/broken.ts': built('Broken'),
    '.gitignore': 'out\n',
  });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'One');
  writeAll(cwd, {
    'environments/base.ts': base.replace("'30s'", "'60s'"),
    'environments/eu.ts': built('eu', 'pipelines: { podLogs: { enabled: true } }'),
    'environments/broken.ts': built('mended'),
    'environments/us.ts': built('us'),
  });
});

/** What is left behind: in the temporary folder, and in the repository. */
const left = () => [
  readdirSync(temporary).filter((name) => name.startsWith('observability-lab-')),
  git('worktree', 'list').split('\n').length,
  git('diff', '--cached', '--name-only'),
];

test('it tells what a change brings: objects, rules, components and figures, and leaves nothing behind', async () => {
  const { code, stdout } = await plan(['eu', '--diff', 'main']);
  expect([code, stdout.split('\n')[0]]).toEqual([
    0,
    `eu against main (${git('rev-parse', '--short=7', 'main')}):`,
  ]);
  expect(stdout).toMatch(/^logs +\S+ MiB\/s +\S+ MiB\/s +\+/m);
  expect(stdout).toContain('  + ServiceAccount monitoring/alloy-cluster, in the whole cluster: get pods/log');
  expect(stdout).toContain('  + alloy-cluster: loki.source.kubernetes "pod_logs"');
  expect(stdout).toContain(
    '  ~ alloy-cluster: prometheus.scrape "kubelet"\n      scrape_interval: "30s" -> "60s"',
  );
  expect(stdout).toContain('Before: environments/eu.ts of that commit, by version');
  expect(stdout).toContain(
    'Note: Changes that are not committed are a part of it: environments/base.ts and 3 more.',
  );
  expect(left()).toEqual([[], 1, '']);
}, 120_000);

test('an environment that was not there is all new, and one that is gone is named', async () => {
  rmSync(join(environments, 'broken.ts'));
  const { code, stdout } = await plan(['--all', '--diff', 'main', '--format', 'markdown']);
  writeAll(cwd, { 'environments/broken.ts': built('mended') });
  expect([code, stdout.match(/^#### .*/gm)]).toEqual([0, ['#### eu', '#### us']]);
  expect(stdout).toContain('> environments/us.ts is not in main: all of it is new.');
  expect(stdout).toContain(
    '> environments/broken of main is no environment any more: what its cluster has stays there.',
  );
}, 120_000);

test('an environment that was wrong at the commit is refused with one sentence', async () => {
  const { code, stderr } = await plan(['broken', '--diff', 'main']);
  expect([code, stderr, left()]).toEqual([
    1,
    expect.stringMatching(
      /^--diff is "main", of which this environment cannot be synthesized \(environments\/broken\.ts: cluster\.name is "Broken", .+\), and no manifests of it are committed there; compare with a commit of which it can\.\n$/,
    ),
    [[], 1, ''],
  ]);
}, 120_000);

test('where the lab was another version, the manifests that it has made and that were committed are compared', async () => {
  const old = join(scratch, 'old');
  execFileSync('git', ['clone', '--quiet', cwd, old]);
  const inOld = { cwd: old };
  await runCommand('synth', ['eu', '--output', 'clusters/eu'], inOld);
  await runCommand(
    'gitops',
    ['argocd', 'eu', '--repo', 'https://github.com/me/lab.git', '--path', 'clusters/eu'],
    inOld,
  );
  const lock = (version: string) =>
    JSON.stringify({ packages: { 'node_modules/application-observability-lab': { version } } });
  writeAll(old, { 'package-lock.json': lock('0.0.1') });
  execFileSync('git', ['add', '.'], { cwd: old });
  execFileSync('git', [...identity, 'commit', '--quiet', '--message', 'Old'], { cwd: old });
  const { stdout } = await plan(['eu', '--diff', 'HEAD'], inOld);
  expect(stdout).toContain('eu against HEAD');
  expect(stdout).toContain('nothing changes.');
  expect(stdout).toContain(
    'Before: the manifests in clusters/eu of that commit, which 0.0.1 of the lab has made.',
  );
  expect(stdout).not.toContain('Note:');
}, 120_000);

test('an environment of the package is in no commit of the repository', async () => {
  const { code, stderr } = await plan(['gke-standard', '--diff', 'main']);
  expect([code, stderr, left()]).toEqual([
    1,
    'The environment "gke-standard" comes with the package or lies outside of this repository, so that it is in no commit; ask for one of environments/.\n',
    [[], 1, ''],
  ]);
}, 120_000);

test('in the repository of the lab itself the lab of the commit is compared, and JSON tells the same to programs', async () => {
  const { stdout } = await plan(['kind', '--diff', 'HEAD', '--format', 'json'], { cwd: root });
  expect(JSON.parse(stdout)).toMatchObject({
    environment: 'kind',
    against: { ref: 'HEAD', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    compared: { before: 'environments/kind.ts of that commit, by the lab of that commit' },
    isNew: false,
    changes: { objects: { added: [], removed: [], changed: [] }, counts: { objects: expect.any(Object) } },
  });
}, 120_000);
