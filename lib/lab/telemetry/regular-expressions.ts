/** A regular expression for the text itself. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Several regular expressions as one, in which each means what it means alone. */
export function anyOf(parts: readonly string[]): string {
  return parts.map((part) => (/^[\w:.+*]*$/.test(part) ? part : `(?:${part})`)).join('|');
}
