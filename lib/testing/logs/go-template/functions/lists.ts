import { deepEquals } from '../compare';
import { elementsOf, type Functions, type GoFunction, textOf } from '../function';
import { bool, compareBytes, fail, isTrue, list, nothing, string, strings, type Value } from '../value';
import { wholeOf } from './numbers';
import { textFrom } from './texts';

const makeList: GoFunction = { takes: [], more: 'any', run: (values) => list(values) };

const append: GoFunction = {
  takes: ['any', 'any'],
  run: ([of, value = nothing]) => list([...elementsOf(of), value]),
};
const prepend: GoFunction = {
  takes: ['any', 'any'],
  run: ([of, value = nothing]) => list([value, ...elementsOf(of)]),
};
const first = ofList((elements) => elements[0] ?? nothing);
const last = ofList((elements) => elements.at(-1) ?? nothing);
const rest = ofList((elements) => list(elements.slice(1)));
const initial = ofList((elements) => list(elements.slice(0, -1)));
const reverse = ofList((elements) => list([...elements].reverse()));
const compact = ofList((elements) => list(elements.filter(isTrue)));
const uniq = ofList((elements) =>
  list(elements.filter((one, index) => !isIn(elements.slice(0, index), one))),
);
const without: GoFunction = {
  takes: ['any'],
  more: 'any',
  run: ([of, ...omitted]) => list(elementsOf(of).filter((one) => !isIn(omitted, one))),
};
const has: GoFunction = {
  takes: ['any', 'any'],
  run: ([needle = nothing, of = nothing]) => bool(of.kind !== 'nil' && isIn(elementsOf(of), needle)),
};
/** Of sprig, which takes no texts, unlike Go's own. */
const slice: GoFunction = {
  takes: ['any'],
  more: 'any',
  run: ([of, from, to]) => {
    if (of?.kind !== 'list') return fail('list should be type of slice or array');
    const { elements } = of;
    if (elements.length === 0) return nothing;
    const start = from ? Number(wholeOf(from)) : 0;
    const end = to ? Number(wholeOf(to)) : elements.length;
    if (start < 0 || end > elements.length || start > end) return fail('slice index out of bounds');
    return list(elements.slice(start, end), of.of);
  },
};

/** Lists of sprig. */
export const lists: Functions = {
  list: makeList,
  tuple: makeList,
  append,
  push: append,
  prepend,
  first,
  last,
  rest,
  initial,
  reverse,
  compact,
  uniq,
  without,
  has,
  slice,
  mustAppend: append,
  mustPush: append,
  mustPrepend: prepend,
  mustFirst: first,
  mustLast: last,
  mustRest: rest,
  mustInitial: initial,
  mustReverse: reverse,
  mustCompact: compact,
  mustUniq: uniq,
  mustWithout: without,
  mustHas: has,
  mustSlice: slice,
  concat: { takes: [], more: 'any', run: (values) => list(values.flatMap(elementsOf)) },
  splitList: {
    takes: ['string', 'string'],
    run: ([separator, text]) => strings(split(textOf(text), textOf(separator))),
  },
  join: {
    takes: ['string', 'any'],
    run: ([separator, of = nothing]) => string(textsOf(of).join(textOf(separator))),
  },
  sortAlpha: {
    takes: ['any'],
    run: ([of = nothing]) =>
      strings(of.kind === 'list' ? [...textsOf(of)].sort(compareBytes) : [textFrom(of)]),
  },
  toStrings: { takes: ['any'], run: ([of = nothing]) => strings(textsOf(of)) },
};

function ofList(make: (elements: readonly Value[]) => Value): GoFunction {
  return { takes: ['any'], run: ([of]) => make(elementsOf(of)) };
}

function isIn(elements: readonly Value[], value: Value): boolean {
  return elements.some((element) => deepEquals(element, value));
}

/** sprig's strslice: what is no list is one of itself alone. */
function textsOf(value: Value): readonly string[] {
  if (value.kind === 'nil') return [];
  const values = value.kind === 'list' ? value.elements : [value];
  return values.filter(({ kind }) => kind !== 'nil').map(textFrom);
}

/** Go's strings.Split: an empty separator separates characters. */
export function split(text: string, separator: string): readonly string[] {
  return separator === '' ? [...text] : text.split(separator);
}
