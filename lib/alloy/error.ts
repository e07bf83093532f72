/** What is wrong with an Alloy configuration, in one sentence: where, what was given, what is allowed. */
export class AlloyConfigError extends Error {
  constructor(
    /** The component and the path inside it, for example `loki.write "cloud": endpoint[0].url`. */
    readonly where: string,
    readonly problem: string,
  ) {
    super(`${where}: ${problem}`);
    this.name = 'AlloyConfigError';
  }
}

/** `loki.write "cloud"`, or `logging`. */
export function blockName(component: string, label: string | undefined): string {
  return label === undefined ? component : `${component} "${label}"`;
}

/** How a given value is named in an error: text in quotes, the rest as JSON, cut to a readable length. */
export function given(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return article(className(value) ?? 'object');
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** The name of the class that `value` is an instance of; undefined for a plain object. */
export function className(value: object): string | undefined {
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name !== 'string' || name === 'Object' ? undefined : name;
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
