import type { BlockData, CustomDefinition, ModuleView } from './block-data';
import { problemAt, type Report, whereOf } from './problem';
import { isNamespace } from './schemas';

/** The custom component of a name in a module or in those around it; `open` where only Alloy knows it. */
export function customComponent(name: string, module: ModuleView): CustomDefinition | 'open' | undefined {
  const [namespace = ''] = name.split('.', 1);
  for (let at: ModuleView | undefined = module; at; at = at.outer) {
    const defines = givers(at).get(namespace)?.defines;
    if (defines !== undefined) return defines === 'open' ? defines : defines.get(name);
  }
  return undefined;
}

/** The declares and imports of a module by their labels. */
function givers(module: ModuleView): ReadonlyMap<string, BlockData> {
  const { blocks } = module;
  const known = found.get(module);
  if (known?.count === blocks.length) return known.byLabel;
  const byLabel = new Map<string, BlockData>();
  for (const block of blocks) {
    const gives = block.component === 'declare' || block.component.startsWith('import.');
    if (gives && !byLabel.has(block.label)) byLabel.set(block.label, block);
  }
  found.set(module, { count: blocks.length, byLabel });
  return byLabel;
}

const found = new WeakMap<
  ModuleView,
  { readonly count: number; readonly byLabel: ReadonlyMap<string, BlockData> }
>();

/** Checks an instance of a custom component: that there is one of that name, and its arguments. */
export function checkInstance(
  block: BlockData,
  definition: CustomDefinition | 'open' | undefined,
  report: Report,
): void {
  const { component, where, statement } = block;
  if (!definition) {
    report(problemAt(statement, where, unknownProblem(component)));
    return;
  }
  if (!block.labelled) report(problemAt(statement, where, 'a label is needed; give one.'));
  for (const inner of statement.body.statements) {
    if (inner.kind === 'block') {
      const problem = 'it is a block, and a custom component takes attributes only; write it with "=".';
      report(problemAt(inner, whereOf(where, inner.name), problem));
    }
  }
  if (definition !== 'open') checkArguments(block, definition, report);
}

function checkArguments({ where, statement }: BlockData, definition: CustomDefinition, report: Report): void {
  const given = new Set<string>();
  for (const inner of statement.body.statements) {
    if (inner.kind === 'block') continue;
    if (given.has(inner.name)) {
      const problem = 'the attribute stands there already, and it may once; remove one.';
      report(problemAt(inner, whereOf(where, inner.name), problem));
    }
    given.add(inner.name);
    if (definition.arguments.has(inner.name)) continue;
    const allowed = [...definition.arguments.keys()].join(', ') || 'none';
    const problem = `"${inner.name}" is not an argument of ${definition.where}; allowed are: ${allowed}.`;
    report(problemAt(inner, where, problem));
  }
  for (const [name, { required }] of definition.arguments) {
    if (!required || given.has(name)) continue;
    report(problemAt(statement, where, `${definition.where} needs the argument "${name}"; set it.`));
  }
}

/** What is said of a block whose name is neither a component's nor a custom component's. */
export function unknownProblem(name: string): string {
  const [first = ''] = name.split('.', 1);
  return isNamespace(first)
    ? `there is no component ${name}; look the name up in Alloy's reference.`
    : `there is no component ${name}, and neither a declare nor an import gives one; add it or correct the name.`;
}
