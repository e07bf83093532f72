import type { TypeSchema } from '../../../lib/alloy/schema';

/**
 * What the compiler takes an expression for: `never` fits everywhere, a list of it where a list fits, and `any` nowhere but
 * where anything does.
 */
export type Yield = TypeSchema | 'never' | 'never[]';

/** Whether the compiler takes an expression that yields one type where another is needed. */
export function fitsInto(given: Yield, needed: TypeSchema): boolean {
  if (given === 'never' || needed.kind === 'any') return true;
  if (given === 'never[]') return needed.kind === 'list';
  switch (needed.kind) {
    case 'string':
    case 'duration':
    case 'bytes':
      return isTextual(given);
    case 'number':
      return given.kind === 'number' || isTextual(given);
    case 'bool':
      return given.kind === 'bool';
    case 'secret':
    case 'optionalSecret':
      return isTextual(given) || given.kind === 'secret';
    case 'list':
      return given.kind === 'list' && isSame(given.elem, needed.elem);
    case 'map':
      return (
        (given.kind === 'map' && isSame(given.elem, needed.elem)) ||
        (isTarget(given) && isTextual(needed.elem))
      );
    case 'object':
      return given.kind === 'object' && given.body === needed.body;
    case 'capsule':
      if (isTarget(needed)) return isTarget(given) || (given.kind === 'map' && isTextual(given.elem));
      return given.kind === 'capsule' && given.name === needed.name;
  }
}

/** Inside of lists and maps nothing is converted but what is text for the compiler anyway. */
function isSame(given: TypeSchema, needed: TypeSchema): boolean {
  if (needed.kind === 'any') return true;
  return isTextual(needed) ? isTextual(given) : given.kind !== 'any' && fitsInto(given, needed);
}

function isTextual(type: TypeSchema): boolean {
  return (
    type.kind === 'string' ||
    type.kind === 'duration' ||
    type.kind === 'bytes' ||
    type.kind === 'optionalSecret'
  );
}

function isTarget(type: TypeSchema): boolean {
  return type.kind === 'capsule' && type.name === 'discovery.Target';
}
