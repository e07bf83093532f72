import type { BlockData, CustomDefinition, ModuleView, OpenValue } from './block-data';
import { checkInstance, customComponent } from './custom';
import { checkValue } from './evaluate/check-value';
import { evaluate } from './evaluate/evaluate';
import { EvaluationFailure } from './evaluate/failure';
import { type Scope, scopeOf } from './evaluate/scope';
import { type Evaluated, nothing, typed, unknown } from './evaluate/value';
import { Graph } from './graph';
import { problemAt, type Report, whereOf } from './problem';
import { checkRules } from './rules';
import { knownBlock, standardLibrary } from './schemas';
import type { Node } from './syntax/node';
import { BlockNames } from './use';

/** Checks what only shows when all blocks of a module stand, and the modules of text inside it. */
export function checkModule(module: ModuleView, graph: Graph<BlockData>, report: Report): void {
  let scope: Scope | undefined;
  for (const block of module.blocks) {
    if (isInstance(block)) {
      const definition = customComponent(block.component, module);
      checkInstance(block, definition, report);
      scope ??= new ModuleScope(module);
      if (definition && definition !== 'open') checkGiven(block, definition, scope, report);
    }
    for (const value of block.open) {
      scope ??= new ModuleScope(module);
      checkOpen(block, value, scope, report);
    }
    if (block.contents) {
      const { contents } = block;
      checkModule(contents, new Graph(contents.blocks, contents.visible), report);
      if (block.component === 'foreach') {
        scope ??= new ModuleScope(module);
        checkItems(block, contents, scope, report);
      }
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

/** Checks what stands in a declare once more, with what an instance gives to its arguments. */
function checkGiven(block: BlockData, definition: CustomDefinition, scope: Scope, report: Report): void {
  const { contents } = definition;
  if (!contents) return;
  const args = new Map<string, Evaluated>();
  for (const argument of contents.blocks.filter(({ component }) => component === 'argument')) {
    const [given] = block.find(argument.label);
    const [standard] = argument.find('default');
    const node = given ?? standard;
    args.set(argument.label, node && 'kind' in node ? evaluatedIn(node, scope) : nothing);
  }
  const inside = new ModuleScope(contents, { args });
  for (const inner of contents.blocks)
    for (const value of inner.open) checkOpen(inner, value, inside, report);
}

/** Checks the template of a foreach once more for each item that is known. */
function checkItems(block: BlockData, contents: ModuleView, scope: Scope, report: Report): void {
  const [collection] = block.find('collection');
  const name = block.literal('var');
  const items = collection && 'kind' in collection ? evaluatedIn(collection, scope) : unknown;
  if (items.kind !== 'array' || typeof name !== 'string') return;
  for (const item of items.elements) {
    const inside = new ModuleScope(contents, { item: { name, value: item } });
    for (const inner of contents.blocks)
      for (const value of inner.open) checkOpen(inner, value, inside, report);
  }
}

function evaluatedIn(node: Node, scope: Scope): Evaluated {
  try {
    return evaluate(node, scope);
  } catch (error) {
    if (error instanceof EvaluationFailure) return unknown;
    throw error;
  }
}

/** What is known of names that no block gives. */
interface Known {
  readonly item?: { readonly name: string; readonly value: Evaluated };
  /** What an instance gives to the arguments of a declare. */
  readonly args?: ReadonlyMap<string, Evaluated>;
}

/** The names of a module: its blocks with what they export, and the standard library. */
class ModuleScope implements Scope {
  readonly library = standardLibrary();
  private readonly names: BlockNames<BlockData>;
  private readonly rest = scopeOf(this.library);

  constructor(
    private readonly module: ModuleView,
    private readonly given: Known = {},
  ) {
    this.names = new BlockNames(module.visible);
  }

  resolve(words: readonly string[]) {
    const { item, args } = this.given;
    if (this.module.isLocal(words[0]))
      return { value: item && item.name === words[0] ? item.value : unknown, taken: 1 };
    const argument = words[0] === 'argument' && words[2] === 'value' ? args?.get(words[1] ?? '') : undefined;
    if (argument) return { value: argument, taken: 3 };
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
