import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { SettingsError } from '../../lib/lab/settings/errors';
import type { Commit } from './commit';
import type { Git } from './git';

/** The files of a commit in a temporary directory, with the packages that are installed now. */
export interface Snapshot {
  /** Where a file or a directory of the repository is in it. */
  readonly at: (path: string) => string;
  /** A directory for what is made of it. */
  readonly scratch: string;
}

/**
 * Does something with the files of a commit. Nothing of it is seen in the repository: git is given an index of its own, so
 * that there is no second work tree that it would have to forget; and the directory is gone at the end, whatever happens.
 */
export async function withSnapshot<T>(
  git: Git,
  commit: Commit,
  action: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'observability-lab-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Ctrl-C pressed twice ends the program without another word.
  process.once('exit', remove);
  try {
    const [tree, scratch] = [join(folder, 'tree'), join(folder, 'made')];
    mkdirSync(tree);
    mkdirSync(scratch);
    const options = { cwd: commit.root, env: { GIT_INDEX_FILE: join(folder, 'index') } };
    const isOut =
      (await git.ask(['read-tree', commit.id], options)) !== undefined &&
      (await git.ask(['checkout-index', '--all', `--prefix=${tree}/`], options)) !== undefined;
    if (!isOut) {
      throw new SettingsError(
        '--diff',
        `is ${JSON.stringify(commit.ref)}, but git could not write its files to ${tmpdir()}; see whether the disk is full and git fsck finds the repository whole.`,
      );
    }
    const at = (path: string) => join(tree, relative(commit.root, path));
    linkPackages(commit.root, process.cwd(), at);
    return await action({ at, scratch });
  } finally {
    process.removeListener('exit', remove);
    remove();
  }
}

/** node_modules of the project and of the directories above it, as far as the repository goes. */
function linkPackages(root: string, project: string, at: (path: string) => string): void {
  for (const folder of upwards(realpathSync(project), root)) {
    const [here, there] = [join(folder, 'node_modules'), join(at(folder), 'node_modules')];
    if (!existsSync(here) || !existsSync(dirname(there)) || existsSync(there)) continue;
    symlinkSync(realpathSync(here), there, 'junction');
  }
}

function upwards(folder: string, root: string): readonly string[] {
  if (folder === root || !folder.startsWith(root + sep)) return [folder];
  return [folder, ...upwards(dirname(folder), root)];
}
