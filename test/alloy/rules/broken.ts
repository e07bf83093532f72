import { type AlloyConfig, AlloyConfigError, type ModuleProps } from '../../../lib/alloy';
import { checkRules } from '../../../lib/alloy/rules';
import { newConfig } from '../new-config';

/** The sentence of the rule that a configuration breaks; undefined when it breaks none. */
export function brokenRule(build: (config: AlloyConfig) => unknown, props?: ModuleProps): string | undefined {
  const config = newConfig(props);
  build(config);
  try {
    checkRules(config.graph);
    return undefined;
  } catch (error) {
    if (error instanceof AlloyConfigError) return error.message;
    throw error;
  }
}
