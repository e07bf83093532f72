import { checkModule } from './check-module';
import type { Module, TopLevelBlock } from './module';
import { refuse } from './problem';

/**
 * The blocks, sources before what they feed, of a module that is right, modules inside it as well.
 * @throws AlloyConfigError when a reference leads nowhere, components form a cycle, nothing feeds a
 *   component, or a rule of lib/alloy/rules/ is broken.
 */
export function checkedBlocks(module: Module): readonly TopLevelBlock[] {
  const { graph } = module;
  checkModule(module, graph, refuse);
  return graph.sorted;
}
