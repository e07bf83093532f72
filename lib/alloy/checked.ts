import { checkModule } from './check-module';
import { refuseOthers } from './left-aside';
import type { Module, TopLevelBlock } from './module';
import type { Problem } from './problem';

/**
 * The blocks, sources before what they feed, of a module that is right, modules inside it as well.
 * @throws AlloyConfigError when a reference leads nowhere, components form a cycle, nothing feeds a
 *   component, or a rule of lib/alloy/rules/ is broken.
 */
export function checkedBlocks(module: Module): readonly TopLevelBlock[] {
  const { graph } = module;
  checkModule(module, graph, (problem) => refuseOthers(blocksOf(problem, module))(problem));
  return graph.sorted;
}

/** The block that a problem is about; what stands inside of text is known by no name here, and any may be it. */
function blocksOf({ where }: Problem, module: Module): readonly TopLevelBlock[] {
  const [name] = where.split(': ', 1);
  const named = module.blocks.filter((block) => block.where === name);
  return named.length > 0 ? named : module.blocks;
}
