import type { BlockData, ModuleView, OpenValue } from './block-data';
import { checkInstance, customComponent } from './custom';
import { checkValue } from './evaluate/check-value';
import { LibraryScope, type Scope } from './evaluate/scope';
import { typed, unknown } from './evaluate/value';
import { Graph } from './graph';
import { problemAt, type Report, whereOf } from './problem';
import { checkRules } from './rules';
import { knownBlock, standardLibrary } from './schemas';
import { BlockNames } from './use';

/** Checks what only shows when all blocks of a module stand, and the modules of text inside it. */
export function checkModule(module: ModuleView, graph: Graph<BlockData>, report: Report): void {
  let scope: Scope | undefined;
  for (const block of module.blocks) {
    if (isInstance(block)) checkInstance(block, customComponent(block.component, module), report);
    for (const value of block.open) {
      scope ??= new ModuleScope(module);
      checkOpen(block, value, scope, report);
    }
    if (block.contents) {
      const { contents } = block;
      checkModule(contents, new Graph(contents.blocks, contents.visible), report);
    }
  }
  graph.check(report);
  checkRules(graph, report);
}

/** Whether a block was read from text and has no schema. */
function isInstance({ component, defines, fromText }: BlockData): boolean {
  return fromText && defines === undefined && knownBlock(component) === undefined;
}

function checkOpen(block: BlockData, value: OpenValue, scope: Scope, report: Report): void {
  checkValue(value.node, value.expected, value.path, {
    scope,
    bodySchema: value.bodySchema,
    report: (at, path, problem, rule) => {
      // What is wrong by itself was told when the block was read.
      if (rule === undefined) report(problemAt(at, whereOf(block.where, path), problem));
    },
  });
}

/** The names of a module: its blocks with what they export, and the standard library. */
class ModuleScope implements Scope {
  readonly library = standardLibrary();
  private readonly names: BlockNames<BlockData>;
  private readonly rest = new LibraryScope(this.library);

  constructor(private readonly module: ModuleView) {
    this.names = new BlockNames(module.visible);
  }

  resolve(words: readonly string[]) {
    if (this.module.isLocal(words[0])) return { value: unknown, taken: 1 };
    const found = this.names.find(words);
    if (!found) return this.rest.resolve(words);
    const { exports } = found.block;
    const name = words[found.taken];
    // An export that there is not is told by the graph.
    if (!exports || (name !== undefined && !Object.hasOwn(exports, name))) {
      return { value: unknown, taken: words.length };
    }
    if (name !== undefined) return { value: typed(exports[name]), taken: found.taken + 1 };
    const fields = new Map(Object.entries(exports).map(([key, type]) => [key, typed(type)]));
    return { value: { kind: 'object' as const, fields }, taken: found.taken };
  }
}
