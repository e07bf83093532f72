import { QueryProblem } from '../error';
import type { Known } from '../known';
import { thereIs } from './known-name';
import { NotThere, type Verdict, verdictOf } from './verdict';

/** Checks a query of Pyroscope: the type of profile and the labels of the selector. */
export function checkProfiles(type: string, selector: string, { profiles, absent }: Known): Verdict {
  return verdictOf(() => {
    const found = profiles.filter(({ types }) => types.includes(type));
    if (found.length === 0) {
      const off = absent.filter((source) => source.profiles?.includes(type));
      if (off.length > 0) throw new NotThere([...new Set(off.map(({ why }) => why))].join(' and '));
      const types = [
        ...profiles.flatMap((source) => source.types),
        ...absent.flatMap((source) => source.profiles ?? []),
      ];
      throw new QueryProblem(
        `asks for profiles of the type ${type}, which nothing makes; ${thereIs(type, types)}`,
      );
    }
    const labels = [...selector.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)\s*(?:=~|!~|!=|=)\s*"/g)].map(
      ([, label = '']) => label,
    );
    const there = new Set(found.flatMap((source) => source.labels));
    const unknown = labels.find((label) => !there.has(label));
    if (unknown !== undefined) {
      throw new QueryProblem(
        `asks for the label ${unknown} of profiles, which nothing sets; ${thereIs(unknown, there)}`,
      );
    }
    return { labels: there, from: [...new Set(found.map(({ from }) => from))] };
  });
}
