import type { TypeSchema } from '../schema';
import { durationProblem, numberIn, sizeProblem } from './formats';
import { describe, type Evaluated, numberText } from './value';

/**
 * What is needed in place of a value; undefined where it fits, or where only Alloy can tell. Alloy converts between
 * numbers and text both ways, and nothing else; null fits everywhere.
 */
export function conversionProblem(value: Evaluated, type: TypeSchema): string | undefined {
  if (value.kind === 'unknown' || value.kind === 'null' || type.kind === 'any') return undefined;
  if (value.kind === 'typed') return fits(value.type, type) ? undefined : describe(type);
  switch (type.kind) {
    case 'string':
      return textProblem(value, 'text', (text) => enumProblem(text, type));
    case 'duration':
      return textProblem(value, 'a duration such as "30s" or "1m30s"', durationProblem);
    case 'bytes':
      return textProblem(value, 'a size such as "10MiB"', sizeProblem);
    case 'secret':
    case 'optionalSecret':
      return value.kind === 'string' ? undefined : describe(type);
    case 'number':
      return numberProblem(value);
    case 'bool':
      return value.kind === 'bool' ? undefined : 'true or false';
    case 'list':
      return listProblem(value, type.elem);
    case 'map':
    case 'object':
      return objectProblem(value, type.kind === 'map' ? type.elem : undefined);
    case 'capsule':
      return type.name === 'discovery.Target'
        ? targetProblem(value)
        : `a reference to an export of type ${type.name}`;
  }
}

function textProblem(
  value: Evaluated,
  what: string,
  problemOf: (text: string) => string | undefined,
): string | undefined {
  if (value.kind === 'number') return problemOf(numberText(value));
  return value.kind === 'string' ? problemOf(value.value) : what;
}

/** What is allowed in place of a text that is none of an enum's. */
export function enumProblem(text: string, type: Extract<TypeSchema, { kind: 'string' }>): string | undefined {
  const { enum: values, ignoresCase } = type;
  if (values === undefined || values.includes(text)) return undefined;
  if (ignoresCase && values.some((value) => value.toLowerCase() === text.toLowerCase())) return undefined;
  return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}

function numberProblem(value: Evaluated): string | undefined {
  if (value.kind === 'number') return undefined;
  return value.kind === 'string' && numberIn(value.value) !== undefined ? undefined : 'a number';
}

function listProblem(value: Evaluated, elem: TypeSchema): string | undefined {
  if (value.kind !== 'array') return 'a list';
  return value.elements
    .map((element) => conversionProblem(element, elem))
    .find((problem) => problem !== undefined);
}

function objectProblem(value: Evaluated, elem: TypeSchema | undefined): string | undefined {
  if (value.kind !== 'object') return 'an object';
  if (!elem) return undefined;
  return [...value.fields.values()]
    .map((item) => conversionProblem(item, elem))
    .find((problem) => problem !== undefined);
}

/** A target takes a value of any type as text, but neither nothing nor a secret. */
function targetProblem(value: Evaluated): string | undefined {
  if (value.kind !== 'object') return 'an object';
  const wrong = [...value.fields.values()].some(
    (item) => item.kind === 'null' || (item.kind === 'typed' && item.type.kind === 'secret'),
  );
  return wrong ? 'an object whose values are neither null nor secret' : undefined;
}

/** Whether a value of type `from` may stand where `to` is accepted. */
export function fits(from: TypeSchema, to: TypeSchema): boolean {
  if (to.kind === 'any' || from.kind === 'any') return true;
  if (isText(from) && (isText(to) || isSecret(to))) return true;
  if (from.kind === 'optionalSecret') return isText(to) || isSecret(to) || to.kind === 'number';
  if (from.kind === 'secret') return isSecret(to);
  if ((from.kind === 'number' && isText(to)) || (isText(from) && to.kind === 'number')) return true;
  if (from.kind === 'list' && to.kind === 'list') return fits(from.elem, to.elem);
  if (from.kind === 'map' && to.kind === 'map') return fits(from.elem, to.elem);
  if (from.kind === 'capsule' && to.kind === 'capsule') return from.name === to.name;
  if (from.kind === 'capsule') return from.name === 'discovery.Target' && isObject(to);
  if (to.kind === 'capsule') return to.name === 'discovery.Target' && isObject(from);
  if (from.kind === 'object' || to.kind === 'object') return isObject(from) && isObject(to);
  return from.kind === to.kind;
}

function isText(type: TypeSchema): boolean {
  return type.kind === 'string' || type.kind === 'duration' || type.kind === 'bytes';
}

function isSecret(type: TypeSchema): boolean {
  return type.kind === 'secret' || type.kind === 'optionalSecret';
}

function isObject(type: TypeSchema): boolean {
  return type.kind === 'object' || type.kind === 'map';
}
