import { SettingsError } from '../../lib/lab/settings/errors';
import { type EnvironmentFile, environmentFile, ownEnvironments } from './environments';

/** The option that commands share which take every environment of the user as well as one. */
export const allArgument = (description: string) =>
  ({ type: 'boolean', description, default: false }) as const;

/**
 * The environments that are asked for: one by its name or path, or with --all every one of the user. A base is none.
 * @param word what stands where the environment does; undefined where nothing does
 * @param standard the environment where nothing is said
 */
export function chosen(word: string | undefined, all: boolean, standard: string): readonly EnvironmentFile[] {
  if (!all) return [environmentFile(word ?? standard)];
  if (word !== undefined) {
    throw new SettingsError(
      JSON.stringify(word),
      'stands beside --all, which takes every environment; leave out one of the two.',
    );
  }
  const found = ownEnvironments();
  if (found.length > 0) return found;
  throw new SettingsError(
    '--all',
    'takes the environments of environments/, but none is there; write environments/NAME.ts.',
  );
}
