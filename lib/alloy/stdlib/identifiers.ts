import { standardLibrary } from '../schemas';
import type { LibraryUse } from '../use';

/** The identifier of the standard library that words of parsed text begin with, if they do. */
export function libraryUse(words: readonly string[]): LibraryUse | undefined {
  const { identifiers } = standardLibrary();
  const [first = '', second] = words;
  for (const identifier of [first, `${first}.${second}`]) {
    const known = Object.hasOwn(identifiers, identifier) ? identifiers[identifier] : undefined;
    if (known) {
      const { stability, deprecated } = known;
      return { kind: 'library', identifier, stability, ...(deprecated && { deprecated }) };
    }
  }
  // The name of a group alone, or a name that the group lacks: the evaluation tells it.
  return isGroup(first)
    ? { kind: 'library', identifier: words.slice(0, 2).join('.'), stability: 'generally-available' }
    : undefined;
}

let groups: ReadonlySet<string> | undefined;

function isGroup(word: string): boolean {
  groups ??= new Set(
    Object.keys(standardLibrary().identifiers).flatMap((name) =>
      name.includes('.') ? [name.slice(0, name.indexOf('.'))] : [],
    ),
  );
  return groups.has(word);
}
