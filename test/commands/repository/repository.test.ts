import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InterruptedError } from '../../../commands/kubectl/errors';
import { commitOf, uncommitted } from '../../../commands/repository/commit';
import { gitOn } from '../../../commands/repository/git';
import { withSnapshot } from '../../../commands/repository/snapshot';
import { scratchDirectory, writeAll } from '../scratch';

const scratch = realpathSync(scratchDirectory());
const repository = join(scratch, 'lab');
const temporary = join(scratch, 'temporary');
const run = (...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  ).trim();

const before = process.cwd();
const outer = { tmpdir: tmpdir(), path: process.env.PATH };
const git = gitOn(new AbortController().signal);

beforeAll(() => {
  mkdirSync(temporary);
  writeAll(repository, {
    'project/environments/eu.ts': 'one',
    'project/node_modules/lab/package.json': '{}',
    'shared.ts': 'shared',
    '.gitignore': 'node_modules\n',
  });
  run('init', '--quiet', '--initial-branch', 'main');
  run('add', '.');
  run('commit', '--quiet', '--message', 'One');
  writeAll(repository, { 'project/environments/eu.ts': 'two', 'project/new.ts': 'new' });
});
beforeEach(() => {
  process.env.TMPDIR = temporary;
  process.env.GIT_CEILING_DIRECTORIES = scratch;
  process.chdir(join(repository, 'project'));
});
afterEach(() => {
  process.chdir(before);
  delete process.env.GIT_CEILING_DIRECTORIES;
  process.env.TMPDIR = outer.tmpdir;
  process.env.PATH = outer.path;
});

test('a commit is known by a branch, and the repository by a directory in it', async () => {
  expect(await commitOf(git, 'main')).toEqual({
    root: repository,
    ref: 'main',
    id: run('rev-parse', 'main'),
  });
}, 30_000);

test('files that are other than in the last commit are named', async () => {
  expect([...(await uncommitted(git, await commitOf(git, 'main')))].sort()).toEqual([
    'project/environments/eu.ts',
    'project/new.ts',
  ]);
}, 30_000);

test('a snapshot has the files of the commit and the packages of now, and is gone afterwards', async () => {
  const commit = await commitOf(git, 'main');
  const index = readFileSync(join(repository, '.git/index'));
  const place = await withSnapshot(git, commit, async ({ at }) => {
    expect(readFileSync(at(join(repository, 'project/environments/eu.ts')), 'utf8')).toBe('one');
    expect(readFileSync(at(join(repository, 'shared.ts')), 'utf8')).toBe('shared');
    expect(existsSync(at(join(repository, 'project/new.ts')))).toBe(false);
    expect(existsSync(at(join(repository, 'project/node_modules/lab/package.json')))).toBe(true);
    return at(repository);
  });
  expect([existsSync(place), readdirSync(temporary)]).toEqual([false, []]);
  expect(readFileSync(join(repository, '.git/index'))).toEqual(index);
  expect(existsSync(join(repository, 'project/node_modules/lab/package.json'))).toBe(true);
}, 30_000);

test('a snapshot is gone when something goes wrong with it, or Ctrl-C is pressed', async () => {
  const commit = await commitOf(git, 'main');
  const failing = withSnapshot(git, commit, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  const controller = new AbortController();
  const stopped = withSnapshot(gitOn(controller.signal), commit, async () => {
    controller.abort();
    await gitOn(controller.signal).ask(['--version']);
  });
  await expect(stopped).rejects.toThrow(InterruptedError);
  expect(readdirSync(temporary)).toEqual([]);
}, 30_000);

const noSuch = (ref: string) =>
  `--diff is "${ref}", but the repository has no such commit; give a branch, a tag or an id that git log shows, and fetch it first where it is of a remote.`;
const noRef = (ref: string) =>
  `--diff is "${ref}", but it takes a commit, by a branch, a tag or an id; give the one that the change is compared with, such as origin/main.`;

test.each([
  ['nowhere', noSuch('nowhere')],
  ['HEAD~1', noSuch('HEAD~1')],
  ['HEAD:shared.ts', noSuch('HEAD:shared.ts')],
  ['a b', noSuch('a b')],
  ['', noRef('')],
  ['--exec=rm', noRef('--exec=rm')],
])(
  '%j is refused with one sentence',
  async (ref, sentence) => {
    await expect(commitOf(git, ref)).rejects.toThrow(sentence);
  },
  30_000,
);

test('a directory without a repository is told so', async () => {
  process.chdir(scratch);
  await expect(commitOf(git, 'main')).rejects.toThrow(
    '--diff compares with a commit, but the current directory is in no Git repository; run the command in the one that holds environments/.',
  );
}, 30_000);

test('a machine without git is told so', async () => {
  process.env.PATH = temporary;
  await expect(commitOf(git, 'main')).rejects.toThrow(
    '--diff compares with a commit, but git was not found on the PATH; install it (https://git-scm.com/downloads).',
  );
}, 30_000);

test('a clone without its history says how to get it', async () => {
  const shallow = join(scratch, 'shallow');
  run('clone', '--quiet', '--depth', '1', `file://${repository}`, shallow);
  process.chdir(shallow);
  await expect(commitOf(git, 'HEAD~1')).rejects.toThrow(
    '--diff is "HEAD~1", but the repository has no such commit; it was cloned without its history: fetch all of it (git fetch --unshallow, or fetch-depth: 0 of actions/checkout).',
  );
}, 30_000);
