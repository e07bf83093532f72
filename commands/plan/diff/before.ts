import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SettingsError, said } from '../../../lib/lab/settings/errors';
import type { EnvironmentFile } from '../../command-line/environments';
import type { Commit } from '../../repository/commit';
import { committedManifests, manifestsIn } from '../../repository/committed';
import type { Git } from '../../repository/git';
import type { Snapshot } from '../../repository/snapshot';
import type { Figure } from './figures';
import { type Lab, labOf, runLab } from './lab-of-commit';
import type { Side } from './side';

/** What an environment was at a commit. */
export interface Before {
  /** Undefined where it was not there yet. */
  readonly side?: Side;
  /** What its objects were made from, as the end of a sentence. */
  readonly from: string;
  readonly notes: readonly string[];
}

/**
 * What an environment was at a commit: synthesized from the files of that commit. Packages are those that are installed now;
 * where the lab itself was another version then, the manifests are taken that were committed, which that version has made.
 */
export async function sideBefore(
  git: Git,
  commit: Commit,
  snapshot: Snapshot,
  file: EnvironmentFile,
): Promise<Before> {
  const path = realpathSync(file.path);
  if (!path.startsWith(commit.root + sep) || path.includes(`${sep}node_modules${sep}`)) {
    throw new SettingsError(
      `The environment ${JSON.stringify(file.name)}`,
      'comes with the package or lies outside of this repository, so that it is in no commit; ask for one of environments/.',
    );
  }
  if (!existsSync(snapshot.at(path))) {
    return { from: 'nothing', notes: [`${file.shown} is not in ${commit.ref}: all of it is new.`] };
  }
  const lab = labOf(commit, snapshot);
  const word = `./${relative(realpathSync(process.cwd()), path)}`;
  const [made, figures] = await Promise.all([
    madeBy(lab, git.signal, word, join(snapshot.scratch, file.name)),
    figuresBy(lab, git.signal, word),
  ]);
  const isOther = lab.versionThen !== undefined && lab.versionThen !== lab.version;
  const committed =
    isOther || typeof made === 'string'
      ? await committedManifests(git, commit, snapshot, file.shown)
      : undefined;
  const notes =
    figures === undefined ? ['The lab of that commit tells no figures, so none are compared.'] : [];
  if (committed !== undefined) {
    const from = `the manifests in ${committed.directory} of that commit${isOther ? `, which ${lab.versionThen} of the lab has made` : ''}`;
    return { side: { manifests: committed.manifests, figures }, from, notes };
  }
  if (typeof made === 'string') {
    throw new SettingsError(
      '--diff',
      `is ${JSON.stringify(commit.ref)}, of which this environment cannot be synthesized (${made.replace(/\.$/, '')}), and no manifests of it are committed there; compare with a commit of which it can.`,
    );
  }
  return {
    side: { manifests: made, figures },
    from: `${file.shown} of that commit, by ${lab.isOfCommit ? 'the lab of that commit' : `version ${lab.version} of the lab, which is installed`}`,
    notes: isOther
      ? [
          ...notes,
          `The lab was version ${lab.versionThen} at that commit, and no manifests of it are committed: what the newer version changes itself is not seen here.`,
        ]
      : notes,
  };
}

/** The manifests, or a sentence that says why there are none. */
async function madeBy(
  lab: Lab,
  signal: AbortSignal,
  word: string,
  output: string,
): Promise<Side['manifests'] | string> {
  const { code, stderr } = await runLab(lab, signal, ['synth', word, '--output', output]);
  if (code !== 0) return stderr.trim().split('\n')[0] ?? '';
  return readdirSync(output)
    .sort()
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => manifestsIn(readFileSync(join(output, name), 'utf8')));
}

async function figuresBy(
  lab: Lab,
  signal: AbortSignal,
  word: string,
): Promise<readonly Figure[] | undefined> {
  const { code, stdout } = await runLab(lab, signal, ['plan', word, '--format', 'json']);
  if (code !== 0) return undefined;
  const figures = said(JSON.parse(stdout), 'figures');
  return Array.isArray(figures) ? figures : undefined;
}
