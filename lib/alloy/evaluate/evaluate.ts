import { type AccessNode, chainOf, type Node } from '../syntax/node';
import { nameOfPart } from '../syntax/places';
import { call } from './call';
import { EvaluationFailure } from './failure';
import { binary, unary } from './operators';
import type { Scope } from './scope';
import { type Evaluated, nameOf, nothing, text, truth, typed, typeOf, unknown } from './value';

/** What an expression comes to. @throws EvaluationFailure where Alloy cannot evaluate it */
export function evaluate(node: Node, scope: Scope): Evaluated {
  switch (node.kind) {
    case 'literal':
      return literal(node);
    case 'array':
      return { kind: 'array', elements: node.elements.map((element) => evaluate(element, scope)) };
    case 'object':
      return {
        kind: 'object',
        fields: new Map(node.fields.map(({ name, value }) => [name, evaluate(value, scope)])),
      };
    case 'paren':
      return evaluate(node.inner, scope);
    case 'identifier':
    case 'access':
      return named(node, scope) ?? field(node, scope);
    case 'index':
      return indexed(node, scope);
    case 'call':
      return call(evaluate(node.callee, scope), node, (argument) => evaluate(argument, scope), scope);
    case 'unary':
      return unary(node.operator, { value: evaluate(node.operand, scope), node: node.operand });
    case 'binary': {
      const { first, rest } = chainOf(node);
      let left = { value: evaluate(first, scope), node: first };
      for (const { operator, right } of rest) {
        left = { value: binary(left, operator, { value: evaluate(right, scope), node: right }), node };
      }
      return left.value;
    }
  }
}

function literal({ value, text: spelled }: Extract<Node, { kind: 'literal' }>): Evaluated {
  if (value === null) return nothing;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return truth(value);
  const float = spelled === undefined ? !Number.isInteger(value) : /[.eE]/.test(spelled);
  return { kind: 'number', value, float };
}

/** The words of `a.b.c`; undefined for what is no such chain. */
export function wordsOf(node: Node): string[] | undefined {
  const words: string[] = [];
  let at = node;
  while (at.kind === 'access') {
    words.push(at.name);
    at = at.of;
  }
  return at.kind === 'identifier' ? [...words, at.name].reverse() : undefined;
}

/** The links of `a.b.c` in their order: `.b`, `.c`. */
export function accesses(node: Node): AccessNode[] {
  const links: AccessNode[] = [];
  for (let at = node; at.kind === 'access'; at = at.of) links.push(at);
  return links.reverse();
}

function named(node: Node, scope: Scope): Evaluated | undefined {
  const words = wordsOf(node);
  if (!words) return undefined;
  const found = scope.resolve(words);
  // What has no name here is told by the graph, which knows the blocks.
  if (!found) return unknown;
  return accesses(node)
    .slice(found.taken - 1)
    .reduce((value, access) => accessed(value, access), found.value);
}

function field(node: Node, scope: Scope): Evaluated {
  return node.kind === 'access' ? accessed(evaluate(node.of, scope), node) : unknown;
}

function accessed(value: Evaluated, node: AccessNode): Evaluated {
  const { name } = node;
  if (value.kind === 'object') {
    const found = value.fields.get(name);
    if (found) return found;
    const names = [...value.fields.keys()].join(', ') || 'none';
    throw new EvaluationFailure(nameOfPart(node), `there is no field "${name}"; its fields are: ${names}.`);
  }
  if (isTarget(value)) return typed({ kind: 'string' });
  const type = typeOf(value);
  if (type === undefined) return unknown;
  if (type !== 'object' || value.kind !== 'typed') {
    throw new EvaluationFailure(node, `${nameOf(value)} has no field "${name}"; take a value that has it.`);
  }
  return value.type.kind === 'map' ? typed(value.type.elem) : unknown;
}

function isTarget(value: Evaluated): boolean {
  return value.kind === 'typed' && value.type.kind === 'capsule' && value.type.name === 'discovery.Target';
}

function indexed(node: Extract<Node, { kind: 'index' }>, scope: Scope): Evaluated {
  const of = evaluate(node.of, scope);
  const index = evaluate(node.index, scope);
  const type = isTarget(of) ? 'object' : typeOf(of);
  if (type === undefined) return unknown;
  if (type !== 'array' && type !== 'object') {
    throw new EvaluationFailure(node, `an index takes a list or an object, not ${nameOf(of)}.`);
  }
  const needed = type === 'array' ? 'number' : 'string';
  const given = typeOf(index);
  if (given !== undefined && given !== needed) {
    const words = type === 'array' ? 'the index of a list is a number' : 'the key of an object is text';
    throw new EvaluationFailure(node.index, `${words}, not ${nameOf(index)}.`);
  }
  if (of.kind === 'object' && index.kind === 'string') return of.fields.get(index.value) ?? nothing;
  if (of.kind === 'array' && index.kind === 'number') return element(of.elements, index.value, node.index);
  if (of.kind !== 'typed') return unknown;
  if (isTarget(of)) return typed({ kind: 'string' });
  return of.type.kind === 'list' || of.type.kind === 'map' ? typed(of.type.elem) : unknown;
}

function element(elements: readonly Evaluated[], index: number, node: Node): Evaluated {
  const found = elements[Math.trunc(index)];
  if (found) return found;
  throw new EvaluationFailure(
    node,
    `the list has ${elements.length} elements, and ${index} is asked for; count from 0.`,
  );
}
