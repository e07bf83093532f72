import { SourceMap } from 'node:module';
import { extname } from 'node:path';
import { translated } from './typescript';

/** Where a line of a stack trace leads. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The stack of an error with the lines of the files as they were written. Source maps are off while the program runs
 * well, since reading those of hundreds of files takes a tenth of a synthesis: they are read here, for the files that
 * the stack names, when something has gone wrong.
 */
export function trueStack(error: Error): string {
  return (error.stack ?? String(error)).replaceAll(
    location,
    (given, path: string, line: string, column: string) => {
      const place = original({ path, line: Number(line), column: Number(column) });
      return place === undefined ? given : `${place.path}:${place.line}:${place.column}`;
    },
  );
}

/** The places that a stack leads through, the innermost first, without those inside of Node.js. */
export function placesOf(error: Error): readonly Place[] {
  const frames = trueStack(error).slice(String(error).length);
  return [...frames.matchAll(location)].map(([, path = '', line, column]) => ({
    path,
    line: Number(line),
    column: Number(column),
  }));
}

const location = /((?:\/|[A-Za-z]:\\)[^\s()]*?):(\d+):(\d+)/g;

const maps = new Map<string, SourceMap | undefined>();

function original({ path, line, column }: Place): Place | undefined {
  if (!maps.has(path)) maps.set(path, mapOf(path));
  const entry = maps.get(path)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !('originalLine' in entry)) return undefined;
  return { path, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

const inline = /^\/\/# sourceMappingURL=data:application\/json;base64,(\S+)$/m;

/** What is loaded is translated once more, the same way, with its map at the end. */
function mapOf(path: string): SourceMap | undefined {
  if (!['.ts', '.mts'].includes(extname(path))) return undefined;
  const [, encoded] = inline.exec(translated(path)) ?? [];
  return encoded === undefined
    ? undefined
    : new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
}
