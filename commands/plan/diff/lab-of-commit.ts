import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { said } from '../../../lib/lab/settings/errors';
import { version } from '../../command-line/version';
import type { Commit } from '../../repository/commit';
import { type Ended, ended } from '../../repository/ended';
import type { Snapshot } from '../../repository/snapshot';

/** The program that makes manifests from the files of a commit. */
export interface Lab {
  /** Its entry. */
  readonly program: string;
  /** Where it runs: the project in the files of the commit. */
  readonly cwd: string;
  /** Whether it is of the commit itself: the repository is that of the lab. */
  readonly isOfCommit: boolean;
  /** The version that is installed. */
  readonly version: string;
  /** The version that was installed at the commit, as package-lock.json says; undefined where nothing tells. */
  readonly versionThen: string | undefined;
}

const entry = join(__dirname, '..', '..', `observability-lab${extname(__filename)}`);

export function labOf({ root }: Commit, { at }: Snapshot): Lab {
  const own = realpathSync(entry);
  const cwd = at(realpathSync(process.cwd()));
  const isOfCommit =
    own.startsWith(root + sep) && !own.includes(`${sep}node_modules${sep}`) && existsSync(at(own));
  return {
    program: isOfCommit ? at(own) : own,
    cwd,
    isOfCommit,
    version: version(),
    versionThen: isOfCommit ? undefined : versionIn(cwd, at(root)),
  };
}

/** What the lock file of a project says, or of a directory above it. */
function versionIn(folder: string, root: string): string | undefined {
  const file = join(folder, 'package-lock.json');
  if (existsSync(file)) {
    const packages = said(JSON.parse(readFileSync(file, 'utf8')), 'packages');
    const found = said(said(packages, 'node_modules/application-observability-lab'), 'version');
    return typeof found === 'string' ? found : undefined;
  }
  return folder === root || relative(root, folder).startsWith('..')
    ? undefined
    : versionIn(dirname(folder), root);
}

/** Runs it as this program was started; what npm and cdk8s have told this one is not meant for it. */
export function runLab({ program, cwd }: Lab, signal: AbortSignal, args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, npm_lifecycle_event: undefined, CDK8S_OUTDIR: undefined };
  return ended(process.execPath, [...process.execArgv, program, ...args], signal, { cwd, env });
}
