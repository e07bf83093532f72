import { compareBytes, fail, type Value } from './value';

/** `eq a b c`: whether the first is one of the others. */
export function equalsAny(first: Value, others: readonly Value[]): boolean {
  if (others.length === 0) fail('missing argument for comparison');
  return others.some((other) => equals(first, other));
}

function equals(a: Value, b: Value): boolean {
  const [first, second] = [basic(a), basic(b)];
  if (first !== second) {
    if (a.kind === 'integer' && b.kind === 'integer') return a.value === b.value;
    // A nil is never like another kind; two that are there are incompatible.
    if (a.kind !== 'nil' && b.kind !== 'nil') fail('incompatible types for comparison');
    return false;
  }
  if (a.kind === 'nil' || b.kind === 'nil') return a.kind === b.kind;
  if (a.kind === 'list' || a.kind === 'map' || b.kind === 'list' || b.kind === 'map')
    return fail('non-comparable types');
  return a.value === b.value;
}

/** Go's basic kinds: lists, maps and nil are none. */
function basic(value: Value): string {
  if (value.kind === 'integer') return value.type === 'uint8' ? 'unsigned' : 'integer';
  return value.kind === 'list' || value.kind === 'map' || value.kind === 'nil' ? 'none' : value.kind;
}

export function isLess(a: Value, b: Value): boolean {
  if (a.kind === 'string' && b.kind === 'string') return compareBytes(a.value, b.value) < 0;
  if (a.kind === 'integer' && b.kind === 'integer') return a.value < b.value;
  if (a.kind === 'float' && b.kind === 'float') return a.value < b.value;
  return fail('invalid type for comparison');
}

export function isLessOrEqual(a: Value, b: Value): boolean {
  return isLess(a, b) || equals(a, b);
}

/** reflect.DeepEqual. */
export function deepEquals(a: Value, b: Value): boolean {
  if (a.kind === 'nil' || b.kind === 'nil') return a.kind === b.kind;
  if (a.kind === 'list' && b.kind === 'list')
    return (
      a.of === b.of &&
      a.elements.length === b.elements.length &&
      a.elements.every((element, index) => deepEquals(element, b.elements[index] ?? { kind: 'nil' }))
    );
  if (a.kind === 'map' && b.kind === 'map')
    return (
      a.of === b.of &&
      a.entries.size === b.entries.size &&
      [...a.entries].every(([key, value]) => {
        const other = b.entries.get(key);
        return other !== undefined && deepEquals(value, other);
      })
    );
  if (a.kind === 'integer' && b.kind === 'integer') return a.type === b.type && a.value === b.value;
  if (a.kind === 'list' || a.kind === 'map' || b.kind === 'list' || b.kind === 'map') return false;
  return a.kind === b.kind && a.value === b.value;
}
