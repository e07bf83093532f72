import { countOf, entriesOf, type Functions, textOf } from '../function';
import { notKnown } from '../uncomputable';
import { bool, fail, list, map, nothing, string, type Value } from '../value';
import { split } from './lists';
import { textFrom } from './texts';

/** Maps of sprig; `keys` and `values` have no order, and are left out. */
export const maps: Functions = {
  dict: { takes: [], more: 'any', run: dictionary },
  get: {
    takes: ['map', 'string'],
    run: ([of, key]) => entriesOf(of).get(textOf(key)) ?? string(''),
  },
  hasKey: { takes: ['map', 'string'], run: ([of, key]) => bool(entriesOf(of).has(textOf(key))) },
  set: {
    takes: ['map', 'string', 'any'],
    run: ([of = nothing, key, value = nothing]) => {
      if (of.kind !== 'map') return fail('assignment to entry in nil map');
      // Go prints it until its stack is full, which ends Alloy.
      if (holds(value, of)) return notKnown('a map that holds itself');
      of.entries.set(textOf(key), value);
      return of;
    },
  },
  unset: {
    takes: ['map', 'string'],
    run: ([of = nothing, key]) => {
      entriesOf(of).delete(textOf(key));
      return of.kind === 'nil' ? map([]) : of;
    },
  },
  pluck: {
    takes: ['string'],
    more: 'map',
    run: ([key, ...of]) => list(of.flatMap((one) => entriesOf(one).get(textOf(key)) ?? [])),
  },
  pick: {
    takes: ['map'],
    more: 'string',
    run: ([of, ...keys]) => map([...entriesOf(of)].filter(([name]) => keys.map(textOf).includes(name))),
  },
  omit: {
    takes: ['map'],
    more: 'string',
    run: ([of, ...keys]) => map([...entriesOf(of)].filter(([name]) => !keys.map(textOf).includes(name))),
  },
  split: {
    takes: ['string', 'string'],
    run: ([separator, text]) => numbered(split(textOf(text), textOf(separator))),
  },
  splitn: {
    takes: ['string', 'int', 'string'],
    run: ([separator, count, text]) => numbered(splitAtMost(textOf(text), textOf(separator), countOf(count))),
  },
};

function holds(value: Value, wanted: Value): boolean {
  if (value.kind === 'map')
    return value === wanted || [...value.entries.values()].some((one) => holds(one, wanted));
  return value.kind === 'list' && value.elements.some((one) => holds(one, wanted));
}

function dictionary(values: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  for (let index = 0; index < values.length; index += 2)
    entries.set(textFrom(values[index] ?? nothing), values[index + 1] ?? string(''));
  return map(entries);
}

/** Go's strings.SplitN. */
function splitAtMost(text: string, separator: string, count: number): readonly string[] {
  if (count === 0) return [];
  const parts = split(text, separator);
  if (count < 0 || parts.length <= count) return parts;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

/** `_0`, `_1` and so on. */
function numbered(parts: readonly string[]): Value {
  return map(
    parts.map((part, index) => [`_${index}`, string(part)] as const),
    'string',
  );
}
