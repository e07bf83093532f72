import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSettings, type Settings, SettingsError } from '../../lib/lab/environment';
import { oneOf } from '../../lib/lab/settings/errors';

/** The environment that dist/ holds. */
export const defaultEnvironment = 'kind';

const folder = join(__dirname, '..', '..', 'environments');

/** The names that can be asked for: one for each file of environments/. */
export function environmentNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** Refuses a name that no file of environments/ has. */
export function checkEnvironmentName(name: string): void {
  const names = environmentNames();
  if (names.includes(name)) return;
  throw new SettingsError(
    `The environment ${JSON.stringify(name)}`,
    `is unknown, but there are ${names.join(', ')}; ask for ${oneOf(names)}, or write environments/NAME.ts.`,
  );
}

/** What environments/<name>.ts says. Only that file is loaded. */
export function loadEnvironment(name: string): Settings {
  checkEnvironmentName(name);
  const file = `environments/${name}.ts`;
  try {
    const exported: { default?: unknown } = require(join(folder, name));
    if (exported.default === undefined) {
      throw new SettingsError('the environment', 'is missing: write export default environment({ ... }).');
    }
    return checkSettings(exported.default);
  } catch (error) {
    if (error instanceof SettingsError) throw new SettingsError(`${file}: ${error.where}`, error.problem);
    throw error;
  }
}
