import { RE2JSException } from 're2js';
import { allMatches, finds, replacedAll } from '../../../values/regular-expression';
import { countOf, type Functions, type GoFunction, textOf } from '../function';
import { bool, fail, strings } from '../value';
import { ofTexts } from './of-texts';

/** What a regular expression does; Go panics where it is none. */
export function regular<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RE2JSException) return fail(error.message);
    throw error;
  }
}

function found(expression: string, text: string): readonly (readonly [start: number, end: number])[] {
  return regular(() => allMatches(expression, text)).flatMap(([whole]) => (whole ? [whole] : []));
}

function findAll(expression: string, text: string, count: number): readonly string[] {
  const all = found(expression, text).map(([start, end]) => text.slice(start, end));
  return count < 0 ? all : all.slice(0, count);
}

/** Go's Regexp.Split. */
function split(expression: string, text: string, count: number): readonly string[] {
  const places = found(expression, text);
  if (count === 0) return [];
  if (expression !== '' && text === '') return [''];
  const parts: string[] = [];
  let [begin, end] = [0, 0];
  for (const [start, stop] of places) {
    if (count > 0 && parts.length === count - 1) break;
    end = start;
    if (stop !== 0) parts.push(text.slice(begin, end));
    begin = stop;
  }
  return end === text.length ? parts : [...parts, text.slice(begin)];
}

/** Whether a text is matched; what is no regular expression matches nothing. */
function matches(expression: string, text: string): boolean {
  try {
    return finds(expression, text);
  } catch (error) {
    if (error instanceof RE2JSException) return false;
    throw error;
  }
}

const replaceAll = ofTexts(3, ([expression = '', text = '', by = '']) =>
  regular(() => replacedAll(expression, text, by)),
);
const replaceAllLiteral = ofTexts(3, ([expression = '', text = '', by = '']) =>
  regular(() => replacedAll(expression, text, by.replaceAll('$', '$$$$'))),
);
const regexFind = ofTexts(2, ([expression = '', text = '']) => findAll(expression, text, 1)[0] ?? '');
const regexFindAll: GoFunction = {
  takes: ['string', 'string', 'int'],
  run: ([expression, text, count]) => strings(findAll(textOf(expression), textOf(text), countOf(count))),
};
const regexSplit: GoFunction = {
  takes: ['string', 'string', 'int'],
  run: ([expression, text, count]) => strings(split(textOf(expression), textOf(text), countOf(count))),
};

export const regularExpressions: Functions = {
  regexFind,
  regexFindAll,
  regexSplit,
  regexMatch: {
    takes: ['string', 'string'],
    run: ([expression, text]) => bool(matches(textOf(expression), textOf(text))),
  },
  regexReplaceAll: replaceAll,
  regexReplaceAllLiteral: replaceAllLiteral,
  regexQuoteMeta: ofTexts(1, ([text = '']) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
  mustRegexFind: regexFind,
  mustRegexFindAll: regexFindAll,
  mustRegexSplit: regexSplit,
  mustRegexMatch: {
    takes: ['string', 'string'],
    run: ([expression, text]) => bool(regular(() => finds(textOf(expression), textOf(text)))),
  },
  mustRegexReplaceAll: replaceAll,
  mustRegexReplaceAllLiteral: replaceAllLiteral,
};
