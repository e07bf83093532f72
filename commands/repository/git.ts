import { SettingsError } from '../../lib/lab/settings/errors';
import { ended } from './ended';

/** What is asked of git. */
export interface Git {
  /** Runs git. @returns what it prints, undefined where it fails */
  readonly ask: (args: readonly string[], more?: GitOptions) => Promise<string | undefined>;
  readonly signal: AbortSignal;
}

interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs. @default the current directory */
  readonly cwd?: string;
}

/** Git as a shell finds it; the signal ends the one that runs. */
export function gitOn(signal: AbortSignal): Git {
  const ask: Git['ask'] = async (args, { env = {}, cwd } = {}) => {
    const more = { LC_ALL: 'C', GIT_LFS_SKIP_SMUDGE: '1', ...env };
    const { code, stdout } = await ended('git', args, signal, { cwd, env: { ...process.env, ...more } });
    if (code === 'ENOENT') {
      throw new SettingsError(
        '--diff',
        'compares with a commit, but git was not found on the PATH; install it (https://git-scm.com/downloads).',
      );
    }
    return code === 0 ? stdout : undefined;
  };
  return { ask, signal };
}
