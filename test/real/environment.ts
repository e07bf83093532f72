import type { Settings } from '../../lib/lab/environment';
import { environments } from '../lab-manifests';

/** The settings of an environment that the project ships. @throws Error when there is none of the name */
export function environmentNamed(name: string): Settings {
  const settings = environments[name];
  if (settings) return settings;
  throw new Error(`There is no environment ${name}; there are ${Object.keys(environments).join(', ')}.`);
}
