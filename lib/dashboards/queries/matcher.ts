/** A matcher of labels in a selector. */
export interface Matcher {
  readonly label: string;
  readonly operator: string;
  readonly value: string;
}

/** Whether a matcher admits a value; one that holds a variable of a dashboard admits any. */
export function admits({ operator, value }: Matcher, given: string): boolean {
  if (value.includes('$')) return true;
  switch (operator) {
    case '=':
      return given === value;
    case '!=':
      return given !== value;
    case '=~':
      return whole(value).test(given);
    default:
      return !whole(value).test(given);
  }
}

/** Whether a series without the label would be admitted, so that nobody has to set it. */
export function admitsNone(matcher: Matcher): boolean {
  return !matcher.value.includes('$') && admits(matcher, '');
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
