import type { AlloyConfig } from '../../alloy';
import { type ReadBlock, readBlocks, type Variables } from '../values/read';

/** The stages of a loki.process of a configuration as Alloy would read them, for example of `pod_logs`. */
export function stagesIn(config: AlloyConfig, label: string, env: Variables = {}): readonly ReadBlock[] {
  const block = config.allBlocks.find((found) => found.component === 'loki.process' && found.label === label);
  if (!block) throw new Error(`The configuration has no loki.process.${label}.`);
  return readBlocks(block.statement.body, /^stage\./, block.where, env);
}
