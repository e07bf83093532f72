import { realpathSync } from 'node:fs';
import { SettingsError } from '../../lib/lab/settings/errors';
import type { Git } from './git';

/** A commit of the repository that the current directory is in. */
export interface Commit {
  /** The directory of the repository, absolute, links resolved. */
  readonly root: string;
  /** As it was asked for: `origin/main`. */
  readonly ref: string;
  /** Its id, whole. */
  readonly id: string;
}

/** @throws SettingsError where there is no repository, or no such commit */
export async function commitOf(git: Git, ref: string): Promise<Commit> {
  if (ref === '' || ref.startsWith('-')) {
    throw new SettingsError(
      '--diff',
      `is ${JSON.stringify(ref)}, but it takes a commit, by a branch, a tag or an id; give the one that the change is compared with, such as origin/main.`,
    );
  }
  const root = (await git.ask(['rev-parse', '--show-toplevel']))?.trim();
  if (!root) {
    throw new SettingsError(
      '--diff',
      'compares with a commit, but the current directory is in no Git repository; run the command in the one that holds environments/.',
    );
  }
  const id = (
    await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  )?.trim();
  if (id) return { root: realpathSync(root), ref, id };
  const isShallow = (await git.ask(['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
  throw new SettingsError(
    '--diff',
    `is ${JSON.stringify(ref)}, but the repository has no such commit; ${
      isShallow
        ? 'it was cloned without its history: fetch all of it (git fetch --unshallow, or fetch-depth: 0 of actions/checkout)'
        : 'give a branch, a tag or an id that git log shows, and fetch it first where it is of a remote'
    }.`,
  );
}

/** Files that are other than in the last commit, by their way from the root. */
export async function uncommitted(git: Git, { root }: Commit): Promise<readonly string[]> {
  const printed = await git.ask(
    ['--no-optional-locks', 'status', '--porcelain', '-z', '--untracked-files=all'],
    { cwd: root },
  );
  // `XY PATH`, and after a file that was moved the path that it had.
  return (printed ?? '').split('\0').flatMap((entry) => {
    const [, path] = /^[ MADRCUT?!]{2} (.+)$/.exec(entry) ?? [];
    return path === undefined ? [] : [path];
  });
}
