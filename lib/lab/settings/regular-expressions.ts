import { problemOfRe2 } from '../../alloy/regular-expression';

/** Whether Go compiles it and it says something. */
export function isRe2(value: string): boolean {
  return value !== '' && compiles(value);
}

/**
 * Whether it stays what it is where it stands in a group among others, as in `a|(?:PART)|b`: `\\Qx` would take the rest with
 * it. Alloy puts every expression for whole names and labels into a group.
 */
export function isRe2Part(value: string): boolean {
  return isRe2(value) && compiles(`^(?:${value})$`);
}

function compiles(value: string): boolean {
  return problemOfRe2(value) === undefined;
}
