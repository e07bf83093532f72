import type { Body, Node } from '../alloy/syntax/node';

/** Every text that stands in an expression or a body, however deep. */
export function textsIn(tree: Node | Body): readonly string[] {
  return nodesIn(tree).flatMap((node) =>
    node.kind === 'literal' && typeof node.value === 'string' ? [node.value] : [],
  );
}

/** The environment variables that a body reads by sys.env, or by its old name env. */
export function environmentIn(body: Body): readonly string[] {
  return nodesIn(body).flatMap((node) => {
    if (node.kind !== 'call' || !isEnv(node.callee)) return [];
    const [name] = node.args;
    return name?.kind === 'literal' && typeof name.value === 'string' ? [name.value] : [];
  });
}

function isEnv(callee: Node): boolean {
  if (callee.kind === 'identifier') return callee.name === 'env';
  return (
    callee.kind === 'access' &&
    callee.name === 'env' &&
    callee.of.kind === 'identifier' &&
    callee.of.name === 'sys'
  );
}

/** All nodes of a tree, each before what it holds. */
export function nodesIn(tree: Node | Body): readonly Node[] {
  const found: Node[] = [];
  collect(tree, found);
  return found;
}

function collect(tree: Node | Body, found: Node[]): void {
  if ('kind' in tree) {
    found.push(tree);
    for (const child of children(tree)) collect(child, found);
    return;
  }
  for (const statement of tree.statements)
    collect(statement.kind === 'attribute' ? statement.value : statement.body, found);
}

function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'literal':
    case 'identifier':
      return [];
    case 'array':
      return node.elements;
    case 'object':
      return node.fields.map(({ value }) => value);
    case 'access':
      return [node.of];
    case 'index':
      return [node.of, node.index];
    case 'call':
      return [node.callee, ...node.args];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'paren':
      return [node.inner];
  }
}
