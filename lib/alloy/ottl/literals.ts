import { fail } from './problem';

/** A value that is known when the text is read; undefined stands for one that comes with the data. */
export type Literal =
  | { readonly kind: 'nil' }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'bytes'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'list'; readonly elements: readonly Literal[] }
  | { readonly kind: 'map' };

type Kind = Literal['kind'];

/** What each getter takes of literals: pkg/ottl/expression.go. Whatever comes with the data is looked at then. */
const taken: Readonly<Record<string, readonly Kind[]>> = {
  StringGetter: ['string'],
  IntGetter: ['int'],
  FloatGetter: ['float'],
  BoolGetter: ['bool'],
  PMapGetter: ['map'],
  PSliceGetter: ['list'],
  TimeGetter: [],
  DurationGetter: [],
  FloatLikeGetter: ['nil', 'float', 'int', 'string', 'bool'],
  IntLikeGetter: ['nil', 'int', 'string', 'float', 'bool'],
  BoolLikeGetter: ['nil', 'bool', 'int', 'string', 'float'],
  ByteSliceLikeGetter: ['nil', 'bytes', 'string', 'float', 'int', 'bool'],
};

const names: Readonly<Record<Kind, string>> = {
  nil: 'nil',
  string: 'a text',
  bool: 'true or false',
  bytes: 'bytes',
  int: 'a whole number',
  float: 'a number with a point',
  list: 'a list',
  map: 'a map',
};

const wanted: Readonly<Record<string, string>> = {
  TimeGetter: 'a time, such as Now()',
  DurationGetter: 'a duration, such as Duration("1h")',
};

/** @throws OttlFailure when a parameter does not take a literal */
export function checkLiteral(literal: Literal, type: string, parameter: string, at: number): void {
  const kinds = taken[type];
  if (!kinds) return;
  if (!kinds.includes(literal.kind)) {
    const expected =
      wanted[type] ??
      kinds
        .filter((kind) => kind !== 'nil')
        .map((kind) => names[kind])
        .join(' or ');
    fail(at, `${parameter} is ${names[literal.kind]}`, `write ${expected}`);
  }
  if (type === 'PSliceGetter' && !isRaw(literal))
    fail(at, `${parameter} is a list that holds a map`, 'take it from a path');
  if (literal.kind !== 'string') return;
  if (type === 'FloatLikeGetter' && !isFloat(literal.value))
    fail(at, `${parameter} is ${JSON.stringify(literal.value)}, which is no number`, 'write a number');
  if (type === 'BoolLikeGetter' && !/^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(literal.value))
    fail(
      at,
      `${parameter} is ${JSON.stringify(literal.value)}, which is not true or false`,
      'write true or false',
    );
}

/** Whether Go's strconv.ParseFloat reads it into 64 bits. */
function isFloat(text: string): boolean {
  if (/^[-+]?(inf|infinity|nan)$/i.test(text)) return !/^[-+]nan$/i.test(text);
  if (/^[-+]?0x([\da-f]+\.?[\da-f]*|\.[\da-f]+)p[-+]?\d+$/i.test(text)) return true;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
}

/** Whether a list holds no map, at any depth: it does not become a value of telemetry. */
export function isRaw(literal: Literal): boolean {
  return literal.kind === 'list' ? literal.elements.every(isRaw) : literal.kind !== 'map';
}

/** Whether a value may stand in a map: lists of maps may, lists of lists of maps may not. */
export function fitsMap(literal: Literal): boolean {
  if (literal.kind === 'map') return true;
  return literal.kind === 'list'
    ? literal.elements.every((element) => element.kind === 'map' || isRaw(element))
    : true;
}
