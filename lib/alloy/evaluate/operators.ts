import type { BinaryOperator, Node } from '../syntax/node';
import { EvaluationFailure } from './failure';
import { type Evaluated, nameOf, text, truth, typed, typeOf, unknown, type ValueType } from './value';

const allowed: Readonly<Partial<Record<BinaryOperator, readonly ValueType[]>>> = {
  '||': ['bool'],
  '&&': ['bool'],
  '+': ['number', 'string', 'capsule'],
  '-': ['number'],
  '*': ['number'],
  '/': ['number'],
  '%': ['number'],
  '^': ['number'],
  '<': ['number', 'string'],
  '>': ['number', 'string'],
  '<=': ['number', 'string'],
  '>=': ['number', 'string'],
};

interface Operand {
  readonly value: Evaluated;
  readonly node: Node;
}

/** What an operator makes of two values. @throws EvaluationFailure where Alloy refuses them */
export function binary(first: Operand, operator: BinaryOperator, second: Operand): Evaluated {
  // Of two literals Alloy names the place of the first, whichever is wrong.
  const literals = first.node.kind === 'literal' && second.node.kind === 'literal';
  return combined(first, operator, literals ? { ...second, node: first.node } : second);
}

function combined(left: Operand, operator: BinaryOperator, right: Operand): Evaluated {
  if (operator === '==' || operator === '!=') return equality(left.value, operator, right.value);
  const types = allowed[operator] ?? [];
  for (const { value, node } of [left, right]) {
    const type = typeOf(value);
    if (type === undefined || types.includes(type)) continue;
    throw new EvaluationFailure(
      node,
      `${operator} takes ${types.map(inWords).join(' or ')}, not ${nameOf(value)}.`,
    );
  }
  const [a, b] = [typeOf(left.value), typeOf(right.value)];
  const secret = a === 'capsule' || b === 'capsule';
  if (secret) return secretSum(left, right);
  if (a !== undefined && b !== undefined && a !== b) {
    throw new EvaluationFailure(
      right.node,
      `${operator} takes two values of one type, and ${nameOf(left.value)} and ${nameOf(right.value)} are none.`,
    );
  }
  return known(left, operator, right) ?? resultOf(operator, a ?? b);
}

/** Text joined to a secret is secret. */
function secretSum(left: Operand, right: Operand): Evaluated {
  for (const { value, node } of [left, right]) {
    const type = typeOf(value);
    const isText = type === undefined || type === 'string';
    const secret =
      value.kind === 'typed' && (value.type.kind === 'secret' || value.type.kind === 'optionalSecret');
    if (!isText && !secret) throw new EvaluationFailure(node, `+ cannot join ${nameOf(value)} to a secret.`);
  }
  const certain = [left, right].some(({ value }) => value.kind === 'typed' && value.type.kind === 'secret');
  return typed({ kind: certain ? 'secret' : 'optionalSecret' });
}

function equality(left: Evaluated, operator: '==' | '!=', right: Evaluated): Evaluated {
  const plain = (value: Evaluated) =>
    value.kind === 'string' || value.kind === 'number' || value.kind === 'bool' ? value.value : undefined;
  const [a, b] = [plain(left), plain(right)];
  if (a === undefined || b === undefined) return typed({ kind: 'bool' });
  return truth((a === b) === (operator === '=='));
}

function resultOf(operator: BinaryOperator, type: ValueType | undefined): Evaluated {
  if (operator !== '+')
    return typed({
      kind: allowed[operator]?.includes('string') || allowed[operator]?.includes('bool') ? 'bool' : 'number',
    });
  if (type === 'number') return typed({ kind: 'number' });
  return type === 'string' ? typed({ kind: 'string' }) : unknown;
}

function known(left: Operand, operator: BinaryOperator, right: Operand): Evaluated | undefined {
  const [a, b] = [left.value, right.value];
  if (a.kind === 'bool' && b.kind === 'bool') {
    return truth(operator === '||' ? a.value || b.value : a.value && b.value);
  }
  if (a.kind === 'string' && b.kind === 'string') {
    return operator === '+'
      ? text(a.value + b.value)
      : compared(Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)), operator);
  }
  if (b.kind === 'number' && b.value === 0 && (operator === '/' || operator === '%')) {
    throw new EvaluationFailure(right.node, `${operator} by zero has no result; divide by another number.`);
  }
  if (a.kind !== 'number' || b.kind !== 'number') return undefined;
  const float = a.float || b.float;
  switch (operator) {
    case '+':
      return number(a.value + b.value, float);
    case '-':
      return number(a.value - b.value, float);
    case '*':
      return number(a.value * b.value, float);
    case '/':
      return number(a.value / b.value, float);
    case '%':
      return number(a.value % b.value, float);
    case '^':
      return number(a.value ** b.value, float);
    default:
      return compared(a.value - b.value, operator);
  }
}

/** Whole numbers beyond what JavaScript counts exactly wrap around in Go: their value is left open. */
function number(value: number, float: boolean): Evaluated {
  const whole = float ? value : Math.trunc(value);
  return float || Number.isSafeInteger(whole)
    ? { kind: 'number', value: whole, float }
    : typed({ kind: 'number' });
}

function compared(order: number, operator: BinaryOperator): Evaluated {
  if (operator === '<') return truth(order < 0);
  if (operator === '>') return truth(order > 0);
  return truth(operator === '<=' ? order <= 0 : order >= 0);
}

function inWords(type: ValueType): string {
  if (type === 'bool') return 'true or false';
  if (type === 'string') return 'text';
  return type === 'capsule' ? 'a secret' : `a ${type}`;
}

/** What `-` and `!` make of a value. @throws EvaluationFailure where Alloy refuses it */
export function unary(operator: '-' | '!', { value, node }: Operand): Evaluated {
  const needed = operator === '!' ? 'bool' : 'number';
  const type = typeOf(value);
  if (type !== undefined && type !== needed) {
    throw new EvaluationFailure(node, `${operator} takes ${inWords(needed)}, not ${nameOf(value)}.`);
  }
  if (value.kind === 'bool') return truth(!value.value);
  if (value.kind === 'number') return { ...value, value: -value.value };
  return typed({ kind: needed });
}
