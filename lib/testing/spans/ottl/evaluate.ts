import { createHash } from 'node:crypto';
import type { Call, Condition, Value } from '../../../alloy/ottl/node';
import { decimal } from '../../logs/entry';
import { NotComputedError } from '../../not-computed';
import { finds } from '../../values/regular-expression';
import { enumOf, type OttlContext, type OttlValue, placeOf } from './place';

/** Whether a condition of OTTL holds. @throws NotComputedError for what is not known here */
export function holds(condition: Condition, context: OttlContext): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.joined === 'and'
        ? condition.parts.every((part) => holds(part, context))
        : condition.parts.some((part) => holds(part, context));
    case 'not':
      return !holds(condition.of, context);
    case 'constant':
      return condition.value;
    case 'converter':
      return ottlValue(condition.call, context) === true;
    case 'comparison':
      return compared(
        ottlValue(condition.left, context),
        condition.operator,
        ottlValue(condition.right, context),
      );
  }
}

/** Values of two types are only unequal; those of one are in their order. */
function compared(left: OttlValue, operator: string, right: OttlValue): boolean {
  if (left === undefined || right === undefined || typeof left !== typeof right) {
    const same = left === undefined && right === undefined;
    return operator === '!=' ? !same : same && (operator === '==' || operator === '<=' || operator === '>=');
  }
  const [a, b] =
    typeof left === 'string'
      ? [Buffer.compare(Buffer.from(left), Buffer.from(String(right))), 0]
      : [Number(left), Number(right)];
  switch (operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

export function ottlValue(value: Value, context: OttlContext): OttlValue {
  switch (value.kind) {
    case 'nil':
      return undefined;
    case 'string':
    case 'bool':
    case 'float':
      return value.value;
    case 'int':
      return Number(value.value);
    case 'enum':
      return enumOf(value.name, context.where);
    case 'math': {
      const [only, ...more] = value.operands;
      if (!only || more.length > 0) throw other('computes', context);
      const found = ottlValue(only.value, context);
      if (only.sign !== '-') return found;
      if (typeof found === 'number') return -found;
      throw other('takes what is no number below zero', context);
    }
    case 'path': {
      const place = placeOf(value, context);
      if (place.kind === 'map') throw other('takes all attributes as one value', context);
      return place.get();
    }
    case 'call':
      return called(value, context);
    default:
      throw other(`takes a ${value.kind} as a value`, context);
  }
}

function called(call: Call, context: OttlContext): OttlValue {
  if (call.keys.length > 0) throw other(`takes a part of what ${call.name} gives`, context);
  const [first, second] = call.arguments.map(({ value }) => value);
  const of = (value: Value | undefined) => (value ? ottlValue(value, context) : undefined);
  const text = (value: Value | undefined) => {
    const found = of(value);
    return typeof found === 'string' ? found : undefined;
  };
  switch (call.name) {
    case 'IsMatch': {
      const target = of(first);
      return target !== undefined && finds(text(second) ?? '', textOf(target));
    }
    case 'IsString':
      return typeof of(first) === 'string';
    case 'IsBool':
      return typeof of(first) === 'boolean';
    case 'IsInt':
      return Number.isInteger(of(first));
    case 'IsDouble':
      return typeof of(first) === 'number' && !Number.isInteger(of(first));
    case 'IsRootSpan':
      return context.span.isRoot;
    case 'Concat': {
      if (first?.kind !== 'list') throw other('joins what is no list', context);
      const parts = first.elements.map((element) => textOf(of(element)));
      return parts.join(text(second) ?? '');
    }
    case 'ConvertCase': {
      const to = text(second);
      if (to !== 'lower' && to !== 'upper') throw other(`converts to ${to}`, context);
      return changed(text(first), (found) => (to === 'lower' ? found.toLowerCase() : found.toUpperCase()));
    }
    case 'ToLowerCase':
      return changed(text(first), (found) => found.toLowerCase());
    case 'ToUpperCase':
      return changed(text(first), (found) => found.toUpperCase());
    case 'Len':
      return changed(text(first), (found) => Buffer.byteLength(found));
    case 'SHA256':
      return changed(text(first), (found) => createHash('sha256').update(found).digest('hex'));
    default:
      throw other(`calls ${call.name}`, context);
  }
}

/** What a function does with a text. Of anything else the collector says an error, and goes on with the next span. */
function changed<T extends OttlValue>(text: string | undefined, change: (text: string) => T): T {
  if (text === undefined) throw new OttlError();
  return change(text);
}

/** A text that the collector cannot execute on what is there: it is passed over, as `error_mode = "ignore"` says. */
export class OttlError extends Error {}

/** As the collector turns a value into text. */
export function textOf(value: OttlValue): string {
  if (value === undefined) return '<nil>';
  return typeof value === 'number' ? decimal(value) : String(value);
}

export function other(what: string, { where }: Pick<OttlContext, 'where'>): NotComputedError {
  return new NotComputedError(where, `${what} in OTTL`);
}
