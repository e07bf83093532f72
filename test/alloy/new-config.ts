import { Testing } from 'cdk8s';
import { AlloyConfig, type ModuleProps } from '../../lib/alloy';

/** An empty configuration in an app of its own. */
export function newConfig(props: ModuleProps = {}): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config', props);
}

/** The text of a configuration that is one file. */
export function textOf(config: AlloyConfig): string {
  return Object.values(config.files()).join('');
}

/** The message of the error that `action` throws. */
export function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('No error was thrown.');
}
