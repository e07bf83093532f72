import { SettingsError } from '../settings/errors';

/**
 * Runs a function that an environment brings, and says where it stood when it throws.
 * @throws SettingsError with the message of what was thrown; the cause has its stack
 */
export function ownCode<T>(where: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const failed = new SettingsError(where, `failed: ${message.split('\n')[0]}; correct it.`);
    failed.cause = error;
    throw failed;
  }
}
