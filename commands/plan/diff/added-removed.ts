/** What one list has that another one has not. */
export interface AddedRemoved<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** What came and what went, by a key that tells two of them apart. */
export function addedRemoved<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): AddedRemoved<T> {
  return { added: without(after, before, keyOf), removed: without(before, after, keyOf) };
}

function without<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keys = new Set(others.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
}
