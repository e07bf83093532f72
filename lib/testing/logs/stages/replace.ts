import { text } from '../../values/arguments';
import { allMatches, compiled, namedGroups } from '../../values/regular-expression';
import { textOf, type Working } from '../entry';
import { templateOf } from '../go-template';
import { input } from '../input';
import type { MakeStage } from '../stage';

/** What groups capture is replaced, in the line or in the extracted value that it names; the rest of a match stays. */
export const replace: MakeStage = ({ arguments: of }, { where }) => {
  const template = templateOf(text(of, 'replace'), where, 'string');
  const expression = text(of, 'expression');
  return {
    take(entry) {
      const value = input(of, entry);
      if (value === undefined) return [entry];
      const data = dataOf(entry);
      const captured = new Map<string, string>();
      const result = replaced(value, expression, (capture) => {
        const by = template({ ...data, Value: capture });
        if (by !== undefined) captured.set(capture, by);
        return by;
      });
      if (result === undefined) return [entry];
      const source = text(of, 'source');
      if (source === '') entry.line = result;
      else entry.extracted[source] = result;
      for (const [name, capture] of Object.entries(namedGroups(expression, value) ?? {})) {
        const by = captured.get(capture);
        if (by !== undefined) entry.extracted[name] = by;
      }
      return [entry];
    },
  };
};

function dataOf({ extracted }: Working): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(extracted).flatMap(([name, value]) => {
      const found = textOf(value);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** Alloy replaces what groups capture, from left to right. Undefined where nothing matches or a template fails. */
function replaced(
  value: string,
  expression: string,
  by: (capture: string) => string | undefined,
): string | undefined {
  if (!compiled(expression).matcher(value).find()) return undefined;
  let result = '';
  let end = 0;
  for (const [, ...groups] of allMatches(expression, value)) {
    for (const [start, stop] of groups) {
      if (start < 0) continue;
      const replacement = by(value.slice(start, stop));
      if (replacement === undefined) return undefined;
      if (end !== 0 && start < end) continue;
      result += value.slice(end, start) + replacement;
      end = stop;
    }
  }
  return result + value.slice(end);
}
