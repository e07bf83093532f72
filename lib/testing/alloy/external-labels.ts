import type { BlockData } from '../../alloy/block-data';
import { printExpression } from '../../alloy/syntax/print';

/** The attribute external_labels of a component at the end as text; empty where it has none. */
export function externalLabels(block: BlockData): string {
  const [node] = block.find('external_labels');
  return node && 'kind' in node ? `  external_labels = ${printExpression(node)}\n` : '';
}
