import type { RE2JS } from 're2js';
import { re2 } from '../../alloy/regular-expression';
import { expand } from './expand';

const cache = new Map<string, RE2JS>();

/** A regular expression of Go. */
export function compiled(expression: string): RE2JS {
  const known = cache.get(expression) ?? re2(expression);
  cache.set(expression, known);
  return known;
}

export function finds(expression: string, value: string): boolean {
  return compiled(expression).matcher(value).find();
}

/** The names of groups with what each matched first, empty where it took no part; undefined when nothing matches. */
export function namedGroups(expression: string, value: string): Readonly<Record<string, string>> | undefined {
  const pattern = compiled(expression);
  const matcher = pattern.matcher(value);
  if (!matcher.find()) return undefined;
  const names = Object.entries(pattern.namedGroups()).sort(([, a], [, b]) => a - b);
  return Object.fromEntries(names.map(([name, index]) => [name, matcher.group(index) ?? '']));
}

/** Where a match and its groups begin and end; -1 for a group that took no part. */
export type Places = readonly (readonly [start: number, end: number])[];

/** All matches as Go finds them: an empty one right behind another counts as none. */
export function allMatches(expression: string, value: string): readonly Places[] {
  const matcher = compiled(expression).matcher(value);
  const found: Places[] = [];
  let end = -1;
  while (matcher.find()) {
    if (matcher.start() === matcher.end() && matcher.start() === end) continue;
    end = matcher.end();
    found.push(
      Array.from(
        { length: matcher.groupCount() + 1 },
        (_, group) => [matcher.start(group), matcher.end(group)] as const,
      ),
    );
  }
  return found;
}

/** Go's ReplaceAllString: `$1`, `${1}` and `${name}` stand for groups. */
export function replacedAll(expression: string, value: string, replacement: string): string {
  const names = compiled(expression).namedGroups();
  let result = '';
  let end = 0;
  for (const groups of allMatches(expression, value)) {
    const [start, stop] = groups[0] ?? [0, 0];
    const of = (name: string) => {
      const [from = -1, to = -1] = groups[/^\d+$/.test(name) ? Number(name) : (names[name] ?? -1)] ?? [];
      return from < 0 ? '' : value.slice(from, to);
    };
    result += value.slice(end, start) + expand(replacement, of);
    end = stop;
  }
  return result + value.slice(end);
}
