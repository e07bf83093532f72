import type { AlloyConfig } from '../../alloy';
import type { Body } from '../../alloy/syntax/node';
import { list, number, optional } from '../values/arguments';
import { readBlocks, type Variables } from '../values/read';
import type { RelabelRule } from './relabel';

/**
 * The rules of a component of a configuration as Alloy would read them, for example those of
 * `discovery.relabel.pods`.
 */
export function rulesIn(config: AlloyConfig, name: string, env: Variables = {}): readonly RelabelRule[] {
  const block = config.allBlocks.find(({ component, label }) => `${component}.${label}` === name);
  if (!block) throw new Error(`The configuration has no ${name}.`);
  return rulesOf(block.statement.body, block.where, env);
}

/** The rules in a body, in their order. @param word the name of their blocks */
export function rulesOf(body: Body, where: string, env: Variables, word = 'rule'): readonly RelabelRule[] {
  return readBlocks(body, new RegExp(`^${word}$`), where, env).map(({ arguments: of }) => ({
    sourceLabels: of.source_labels === undefined ? undefined : list(of, 'source_labels'),
    separator: optional(of, 'separator'),
    regex: optional(of, 'regex'),
    modulus: of.modulus === undefined ? undefined : number(of, 'modulus', 0),
    targetLabel: optional(of, 'target_label'),
    replacement: optional(of, 'replacement'),
    action: optional(of, 'action'),
  }));
}
