import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Language } from './instrumentation';

/** How files of a language end that a program of one file may be. */
export const sourceEndings: Readonly<Record<Language, readonly string[]>> = {
  java: ['.java'],
  nodejs: ['.js', '.cjs', '.mjs'],
  python: ['.py'],
  dotnet: ['.cs'],
  go: ['.go'],
};

/**
 * The most bytes of a program of one file. A ConfigMap takes 1 MiB, but `kubectl apply` writes it once more into an
 * annotation, which takes 256 KiB and where every quotation mark and line feed is two characters.
 */
export const mostSourceBytes = 128 * 1024;

/** A program of one file. */
export interface SourceFile {
  /** Without its folders, for example `Main.java`. */
  readonly name: string;
  readonly text: string;
}

/** The file at a path, which counts from where the command is started. */
export function readSource(path: string): SourceFile {
  return { name: basename(path), text: readFileSync(resolve(path), 'utf8') };
}

/** Its size, or undefined where there is no file. */
export function sourceBytes(path: string): number | undefined {
  const found = statSync(resolve(path), { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}
