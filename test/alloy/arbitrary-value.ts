import fc, { type GeneratorValue } from 'fast-check';
import { type AnyValue, array, coalesce, type Expression, encoding, raw, string, sys } from '../../lib/alloy';
import type { TypeSchema } from '../../lib/alloy/schema';

/** fast-check keeps one arbitrary for each builder and its plain arguments, so both stay the same throughout. */
const below = (count: number) => fc.nat(count - 1);
const anyText = () => fc.string({ unit: 'binary', maxLength: 12 });
const readableText = () => fc.string({ unit: 'grapheme', maxLength: 30 });
const anyDouble = () => fc.double({ noNaN: true, noDefaultInfinity: true });

type Choices<T> = readonly [T, ...T[]];

/** Texts that printers get wrong: quotes, escapes, line ends, what is no letter, what looks like syntax. */
const difficult: Choices<string> = [
  ...(['', '"', '\\', '`', '\n', '\t', '\r\n', '\0', '\x7f', 'a"b`c', '\\d+'] as const),
  ...['{', '//', 'é', '\u2028', '😀', '${x}', 'word', ' '],
];
const keys: Choices<string> = [
  ...(['a', '_', 'b1', 'service.name', 'with space', 'true', 'null'] as const),
  ...['1st', 'größe', '`', '{}', '=', ','],
];

/** One of the choices. */
export function pick<T>(g: GeneratorValue, choices: Choices<T>): T {
  return choices[g(below, choices.length)] ?? choices[0];
}

/** Yes, in `share` of the cases. */
export function often(g: GeneratorValue, share: number): boolean {
  return g(below, 100) < share * 100;
}

/** A list of `least` to `most` made elements. */
export function several<T>(g: GeneratorValue, make: () => T, least = 0, most = 3): T[] {
  return Array.from({ length: least + g(below, most - least + 1) }, make);
}

/** A random literal of a type; for secrets an expression. */
export function literalOf(g: GeneratorValue, type: TypeSchema): unknown {
  switch (type.kind) {
    case 'string':
      return type.enum === undefined ? text(g) : type.enum[g(below, type.enum.length)];
    case 'optionalSecret':
      return text(g);
    case 'secret':
      return sys.env(pick(g, ['TOKEN', 'PASSWORD']));
    case 'number':
      return number(g, type);
    case 'bool':
      return g(fc.boolean);
    case 'duration':
      return duration(g);
    case 'bytes':
      return `${g(fc.nat)}${pick(g, ['B', 'KiB', 'MB', 'GiB'])}`;
    case 'list':
      return several(g, () => literalOf(g, type.elem));
    case 'map':
      return Object.fromEntries(several(g, () => [pick(g, keys), literalOf(g, type.elem)]));
    default:
      return any(g, 0);
  }
}

/** A random text of an argument whose text Alloy reads before it runs; undefined for those of every other name. */
export function textOfName(g: GeneratorValue, name: string): string | undefined {
  if (/^(api_server|proxy_url|url)$/.test(name)) return g(fc.webUrl);
  if (/^(.*_)?regex$/.test(name))
    return pick(g, ['', '.*', '(a|b)+', '^\\\\d{1,3}$', '[^"]', '`', '(?i:\\n)', 'größe']);
  return undefined;
}

/** A random expression that yields the type; undefined for types that only references give. */
export function expressionOf(g: GeneratorValue, type: TypeSchema): Expression<unknown> | undefined {
  switch (type.kind) {
    case 'string':
    case 'secret':
    case 'optionalSecret':
      return textExpression(g);
    case 'number':
      return raw(
        type.integer
          ? pick(g, ['1 + 2 * 3', '(4 - 1) ^ 2', '7 % 4', '010', '2e3'])
          : pick(g, ['1 + 2 * 3', '(4 - 1) ^ 2', '-7 % 1.5', '010', '1.50', '2e3']),
      );
    case 'bool':
      return raw(pick(g, ['true && !false', '1 < 2 || "a" == "b"', '(1 >= 2) != true']));
    case 'map':
      return coalesce(encoding.fromJson(sys.env('JSON')), raw('{ a = 1, "b c" = [1, 2] }'));
    case 'list':
      return array.concat(raw<readonly never[]>('[{ a = 1 }]'), encoding.fromYaml(text(g)));
    case 'any':
      return array.concat(several(g, () => text(g))).at(g(fc.nat));
    default:
      return undefined;
  }
}

function textExpression(g: GeneratorValue): Expression<string> {
  switch (g(below, 5)) {
    case 0:
      return sys.env(text(g));
    case 1:
      return string.format(text(g), text(g), g(fc.integer), [1, { a: 2 }]);
    case 2:
      return encoding.toJson({ [pick(g, keys)]: any(g, 1), [pick(g, keys)]: text(g) });
    case 3:
      return string.join(
        several(g, () => text(g)),
        string.toUpper(text(g)),
      );
    default:
      return array.concat<string>(several(g, () => text(g))).at(0);
  }
}

function text(g: GeneratorValue): string {
  switch (g(below, 4)) {
    case 0:
      return pick(g, difficult);
    case 1:
      return g(anyText);
    case 2:
      return g(readableText);
    default:
      return several(g, () => pick(g, difficult)).join('');
  }
}

/** Go counts nanoseconds in 64 bits: 292 years, which are so many hours. */
function duration(g: GeneratorValue): string {
  return often(g, 0.2)
    ? `${g(below, 2_562_047)}h`
    : `${g(below, 100_000_000)}${pick(g, ['ns', 'ms', 's', 'm'])}`;
}

function number(g: GeneratorValue, type: Extract<TypeSchema, { kind: 'number' }>): number {
  if (type.unsigned) return g(fc.maxSafeNat);
  return type.integer ? g(fc.maxSafeInteger) : g(anyDouble);
}

function any(g: GeneratorValue, depth: number): AnyValue {
  switch (g(below, depth < 3 ? 6 : 4)) {
    case 0:
      return null;
    case 1:
      return g(fc.boolean);
    case 2:
      return text(g);
    case 3:
      return g(anyDouble);
    case 4:
      return several(g, () => any(g, depth + 1));
    default:
      return Object.fromEntries(several(g, () => [pick(g, keys), any(g, depth + 1)]));
  }
}
