import { AssertionError } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';

/** What is expected of one item: values of the keys that it names, undefined for what is not there. */
export interface Expected {
  readonly [key: string]: unknown;
}

/** What came where. */
export interface Passage {
  /** `loki.process.logs let out`, or `given`. */
  readonly what: string;
  readonly items: readonly string[];
}

/**
 * Compares what arrives with what is expected, one by one and in this order.
 * @throws AssertionError of node:assert, which Jest, Vitest and node:test show alike
 */
export function compare(
  where: string,
  arrived: readonly object[],
  expected: readonly Expected[],
  passages: () => readonly Passage[],
): void {
  const wanted = expected.map(known);
  const actual = arrived.map((item, index) =>
    index < expected.length ? projected(item, expected[index]) : item,
  );
  if (isDeepStrictEqual(actual, wanted)) return;
  const { message: difference } = new AssertionError({
    actual,
    expected: wanted,
    operator: 'deepStrictEqual',
  });
  const way = passages().map(({ what, items }) =>
    [`${what} (${items.length}):`, ...items.map((item) => `  ${item}`)].join('\n'),
  );
  const [, ...lines] = difference.split('\n');
  throw new AssertionError({
    message: [
      `${where} something else than is expected.`,
      ...way,
      'what arrives (+) and what is expected (-):',
      ...lines,
    ].join('\n'),
    actual,
    expected: wanted,
    // An operator of node:assert would have Node.js write the difference once more.
    operator: 'arrives',
  });
}

/** Without the keys that are expected to be absent. */
function known(value: unknown): unknown {
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, known(item)]])),
  );
}

/** Of an item what an expectation names. Text that a regular expression finds stands as that expression. */
function projected(actual: unknown, asked: unknown): unknown {
  if (asked instanceof RegExp) return typeof actual === 'string' && asked.test(actual) ? asked : actual;
  if (!isPlain(asked) || !isPlain(actual)) return actual;
  return Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]) => {
      const found = Object.hasOwn(actual, key) ? actual[key] : undefined;
      return found === undefined ? [] : [[key, projected(found, value)]];
    }),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
