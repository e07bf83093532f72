/** A value that a stage extracted: null where JSON had null. */
export type Extracted = string | number | boolean | null;

/** A log line on its way. */
export interface Entry {
  /** How old it is when it comes in. @default 0 */
  readonly hours?: number;
  readonly line: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Structured metadata. */
  readonly metadata: Readonly<Record<string, string>>;
  /** What stages extracted so far, by name. */
  readonly extracted: Readonly<Record<string, Extracted>>;
  /** Nanoseconds since 1970, where a stage or who sent the line said when it was written. */
  readonly nanoseconds?: bigint;
}

/** An entry that stages change. */
export interface Working {
  hours: number;
  line: string;
  labels: Record<string, string>;
  metadata: Record<string, string>;
  extracted: Record<string, Extracted>;
  nanoseconds: bigint | undefined;
}

/** A copy that stages may change. */
export function working({ hours = 0, line, labels, metadata, extracted, nanoseconds }: Entry): Working {
  return {
    hours,
    line,
    labels: { ...labels },
    metadata: { ...metadata },
    extracted: { ...extracted },
    nanoseconds,
  };
}

/** Lines of one stream, as a source hands them over. */
export function lines(texts: readonly string[], labels: Readonly<Record<string, string>> = {}): Entry[] {
  return texts.map((line) => ({ line, labels, metadata: {}, extracted: {} }));
}

/** An extracted value as text; undefined where Alloy cannot make one. */
export function textOf(value: Extracted | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' ? decimal(value) : String(value);
}

/** Go's FormatFloat with the format f: no exponent. */
export function decimal(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
