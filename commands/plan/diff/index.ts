import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../../lib/lab/environment';
import { synthesize } from '../../../lib/lab/synthesize';
import { candidatesIn } from '../../command-line/environment-files';
import { type EnvironmentFile, inEnvironment } from '../../command-line/environments';
import { version } from '../../command-line/version';
import { type Commit, commitOf, uncommitted } from '../../repository/commit';
import { manifestsIn } from '../../repository/committed';
import type { Git } from '../../repository/git';
import { type Snapshot, withSnapshot } from '../../repository/snapshot';
import type { Report } from '../output/report';
import { planOf } from '../plan';
import { sideBefore } from './before';
import { changesOf } from './changes';
import { figuresOf } from './figures';
import type { Side } from './side';

/** What is compared: environments as they are now. */
export interface Loaded {
  readonly file: EnvironmentFile;
  readonly settings: Settings;
}

/**
 * What a change brings to environments: what they are now against what they were at a commit.
 * @param isAll whether these are all that there are, so that one which is gone is worth a word
 */
export async function reportsAgainst(
  git: Git,
  ref: string,
  environments: readonly Loaded[],
  isAll: boolean,
): Promise<{ readonly reports: readonly Report[]; readonly notes: readonly string[] }> {
  // Whatever is wrong with one of them is said before git is asked.
  const now = environments.map(({ file, settings }) => ({ file, after: sideNow(file, settings) }));
  const commit = await commitOf(git, ref);
  const notes = dirty(await uncommitted(git, commit));
  return withSnapshot(git, commit, async (snapshot) => {
    const reports: Report[] = [];
    for (const { file, after } of now) reports.push(await reportOf(git, commit, snapshot, file, after));
    return { reports, notes: [...notes, ...(isAll ? gone(snapshot, environments, commit) : [])] };
  });
}

/** An environment as it is now, in the form that dist/ would have. */
function sideNow(file: EnvironmentFile, settings: Settings): Side {
  return inEnvironment(file, () => ({
    manifests: synthesize(settings).flatMap(({ text }) => manifestsIn(text)),
    figures: figuresOf(planOf(settings)),
  }));
}

async function reportOf(
  git: Git,
  commit: Commit,
  snapshot: Snapshot,
  file: EnvironmentFile,
  after: Side,
): Promise<Report> {
  const { side, from, notes } = await sideBefore(git, commit, snapshot, file);
  return {
    environment: file.name,
    against: { ref: commit.ref, commit: commit.id },
    compared: { before: from, after: `${file.shown} and the lab, version ${version()}, as they are now` },
    isNew: side === undefined,
    notes,
    changes: changesOf(side ?? { manifests: [], figures: [] }, after),
  };
}

function dirty(files: readonly string[]): readonly string[] {
  const [first] = files;
  if (first === undefined) return [];
  const more = files.length === 1 ? '' : ` and ${files.length - 1} more`;
  return [`Changes that are not committed are a part of it: ${first}${more}.`];
}

/** Environments that were there at the commit, and are no more. */
function gone({ at }: Snapshot, environments: readonly Loaded[], { ref }: Commit): readonly string[] {
  const names = environments.map(({ file }) => file.name);
  return candidatesIn(at(join(realpathSync(process.cwd()), 'environments')))
    .filter(({ name }) => !names.includes(name))
    .map(
      ({ name }) =>
        `environments/${name} of ${ref} is no environment any more: what its cluster has stays there.`,
    );
}
