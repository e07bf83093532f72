import type { BlockData, ModuleView } from '../../lib/alloy/block-data';
import { chainOf, type Node, type Statement } from '../../lib/alloy/syntax/node';

/** A text that stands in a configuration. */
export interface FoundLiteral {
  readonly block: BlockData;
  /** The path of the attribute inside the component. */
  readonly path: string;
  /** The name of the attribute, or the key of the object that it stands in. */
  readonly name: string;
  /** The statements beside it. */
  readonly beside: readonly Statement[];
  readonly text: string;
  readonly node: Node;
}

/** Every block, those in a declare and in a foreach as well. */
export function blocksIn(module: ModuleView): readonly BlockData[] {
  return module.blocks.flatMap((block) => [block, ...(block.contents ? blocksIn(block.contents) : [])]);
}

/** Every text of a configuration. */
export function literalsIn(module: ModuleView): readonly FoundLiteral[] {
  return blocksIn(module).flatMap((block) => {
    const found: FoundLiteral[] = [];
    const body = (statements: readonly Statement[], path: string): void => {
      for (const statement of statements) {
        const at = path === '' ? statement.name : `${path}.${statement.name}`;
        if (statement.kind === 'attribute') value(statement.value, at, statement.name, statements);
        // What stands in these is a module of its own.
        else if (!(block.contents && isModule(block, statement))) body(statement.body.statements, at);
      }
    };
    const value = (node: Node, path: string, name: string, beside: readonly Statement[]): void => {
      if (node.kind === 'literal') {
        if (typeof node.value === 'string') found.push({ block, path, name, beside, text: node.value, node });
      } else if (node.kind === 'array') {
        for (const element of node.elements) value(element, path, name, beside);
      } else if (node.kind === 'object') {
        for (const field of node.fields) value(field.value, `${path}.${field.name}`, field.name, beside);
      } else if (node.kind === 'paren') value(node.inner, path, name, beside);
      else if (node.kind === 'binary') {
        const { first, rest } = chainOf(node);
        for (const term of [first, ...rest.map(({ right }) => right)]) value(term, path, name, beside);
      }
    };
    if (block.component !== 'declare') body(block.statement.body.statements, '');
    return found;
  });
}

function isModule({ component }: BlockData, { name }: Statement): boolean {
  return component === 'foreach' && name === 'template';
}
