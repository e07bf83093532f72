import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the comments above the keys of one section say, by key. */
export type Meanings = ReadonlyMap<string, string>;

/**
 * The sections of the settings as their source files show them. A section is known by its keys, in order: that is what
 * source and schema have in common.
 */
export function readMeanings(folder: string): ReadonlyMap<string, Meanings> {
  const sections = readdirSync(folder)
    .sort()
    .flatMap((file) => sectionsOf(readFileSync(join(folder, file), 'utf8')));
  return new Map(sections.map((section) => [sectionKey([...section.keys()]), section]));
}

export function sectionKey(keys: readonly string[]): string {
  return keys.join(' ');
}

/** Runs of documented keys with one indentation. */
function sectionsOf(source: string): Meanings[] {
  const sections: Map<string, string>[] = [];
  let indent: string | undefined;
  const documented = /^( *)(?:\/\*\*([\s\S]*?)\*\/\n\1(\w+): |(\S))/gm;
  for (const [, spaces = '', text, key, other] of source.matchAll(documented)) {
    if (key !== undefined && text !== undefined) {
      if (spaces !== indent) sections.push(new Map());
      indent = spaces;
      sections.at(-1)?.set(key, text.replace(/\s*\n\s*\*\s?/g, ' ').trim());
    } else if (other !== undefined && indent !== undefined && spaces.length < indent.length) {
      indent = undefined;
    }
  }
  return sections;
}
