/** Selects whole streams by their labels, so that the lines of each take the same way and none overtakes another. */
export function selectorOf(labels: Readonly<Record<string, string | undefined>>): string {
  const matchers = Object.entries(labels).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${JSON.stringify(value)}`],
  );
  return `{${matchers.join(', ')}}`;
}
