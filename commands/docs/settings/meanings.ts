import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the comments above the keys of one section say, by key. */
export type Meanings = ReadonlyMap<string, string>;

/**
 * The sections of the settings as their source files show them. Each is found by what it describes, the first argument
 * of `section(...)`, or by its keys where that is not a literal: source and schema have both in common.
 */
export function readMeanings(folder: string, further: readonly string[]): ReadonlyMap<string, Meanings> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$|\.js$/.test(file))
    .sort()
    .map((file) => join(folder, file));
  return new Map([...files, ...further].flatMap((file) => sectionsOf(readFileSync(file, 'utf8'))));
}

export function keysOf(keys: Iterable<string>): string {
  return [...keys].join(' ');
}

/** From the line that opens a section to the brace that closes it, at the same indentation. */
const section = /^( *).*(?:section\)?\((?:'([^']*)'|"([^"]*)"|[\w.]+), |const keys = )\{\n([\s\S]*?)^\1\}/gm;
const documentedKey = /\/\*\*([\s\S]*?)\*\/\s+(\w+)[:,]/g;

function sectionsOf(source: string): [string, Meanings][] {
  return [...source.matchAll(section)].map(([, , single, double, body = '']) => {
    const what = single ?? double;
    const meanings = new Map(
      [...body.matchAll(documentedKey)].map(([, comment = '', key = '']) => [key, oneLine(comment)]),
    );
    return [what ?? keysOf(meanings.keys()), meanings];
  });
}

function oneLine(comment: string): string {
  return comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
}
