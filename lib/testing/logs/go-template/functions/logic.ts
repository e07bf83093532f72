import { deepEquals } from '../compare';
import { type Functions, textOf } from '../function';
import { bool, fail, isTrue, kindOf, nothing, string, typeOf } from '../value';

/** Defaults and types of sprig. */
export const logic: Functions = {
  default: {
    takes: ['any'],
    more: 'any',
    run: ([otherwise = nothing, given = nothing]) => (isTrue(given) ? given : otherwise),
  },
  empty: { takes: ['any'], run: ([value = nothing]) => bool(!isTrue(value)) },
  coalesce: { takes: [], more: 'any', run: (values) => values.find(isTrue) ?? nothing },
  all: { takes: [], more: 'any', run: (values) => bool(values.every(isTrue)) },
  any: { takes: [], more: 'any', run: (values) => bool(values.some(isTrue)) },
  ternary: {
    takes: ['any', 'any', 'bool'],
    run: ([yes = nothing, no = nothing, which = nothing]) => (isTrue(which) ? yes : no),
  },
  typeOf: { takes: ['any'], run: ([value = nothing]) => string(typeOf(value)) },
  typeIs: {
    takes: ['string', 'any'],
    run: ([type, value = nothing]) => bool(textOf(type) === typeOf(value)),
  },
  typeIsLike: {
    takes: ['string', 'any'],
    run: ([type, value = nothing]) => bool([typeOf(value), `*${typeOf(value)}`].includes(textOf(type))),
  },
  kindOf: { takes: ['any'], run: ([value = nothing]) => string(kindOf(value)) },
  kindIs: {
    takes: ['string', 'any'],
    run: ([kind, value = nothing]) => bool(textOf(kind) === kindOf(value)),
  },
  deepEqual: { takes: ['any', 'any'], run: ([a = nothing, b = nothing]) => bool(deepEquals(a, b)) },
  fail: { takes: ['string'], run: ([message]) => fail(textOf(message)) },
};
