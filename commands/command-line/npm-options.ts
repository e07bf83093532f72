import { SettingsError } from '../../lib/lab/settings/errors';
import { typed } from './invocation';

/** What npm itself knows, and may have from a file of the user. */
const ofNpm = ['yes', 'location'];

/**
 * Refuses an option that npm has kept for itself, because the two dashes in front of it were left out: the command
 * would do something else than what was meant, for example install instead of showing what it would install.
 */
export function refuseTakenByNpm(command: string, options: readonly string[], env = process.env): void {
  if (env.npm_lifecycle_event !== command) return;
  const taken = options.find(
    (option) => !ofNpm.includes(option) && env[`npm_config_${option.replaceAll('-', '_')}`],
  );
  if (taken === undefined) return;
  throw new SettingsError(
    `--${taken}`,
    `was taken by npm, but options of the command follow two dashes; write ${typed(command, [`--${taken}`, '...'])}.`,
  );
}
