import { type Body, chainOf, type Node, type Statement } from '../../../lib/alloy/syntax/node';
import { offsetOf } from '../../../lib/alloy/syntax/places';

/** Everything that becomes a line of its own, by where it begins. */
export function anchorsOf(body: Body): { readonly offset: number; readonly part: object }[] {
  const found: { readonly offset: number; readonly part: object }[] = [];
  for (const statement of body.statements) {
    for (const part of partsOf(statement)) {
      const offset = offsetOf(part);
      if (offset !== undefined) found.push({ offset, part });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** A part and all parts in it that may carry comments. */
export function partsOf(part: Statement | Node): (Statement | Node)[] {
  const found: (Statement | Node)[] = [part];
  if (part.kind === 'block') {
    for (const statement of part.body.statements) found.push(...partsOf(statement));
  } else if (part.kind === 'attribute') {
    collect(part.value, found);
  } else {
    collect(part, found);
  }
  return found;
}

function collect(node: Node, found: (Statement | Node)[]): void {
  switch (node.kind) {
    case 'array':
      for (const element of node.elements) {
        found.push(element);
        collect(element, found);
      }
      return;
    case 'object':
      for (const { value } of node.fields) {
        found.push(value);
        collect(value, found);
      }
      return;
    case 'call':
      collect(node.callee, found);
      for (const arg of node.args) collect(arg, found);
      return;
    case 'binary': {
      const { first, rest } = chainOf(node);
      for (const part of [first, ...rest.map(({ right }) => right)]) collect(part, found);
      return;
    }
    case 'unary':
      collect(node.operand, found);
      return;
    case 'paren':
      collect(node.inner, found);
      return;
    case 'access':
      collect(node.of, found);
      return;
    case 'index':
      collect(node.of, found);
      collect(node.index, found);
      return;
    default:
      return;
  }
}
