/** What was asked for and is no Alloy configuration, and what to do about it. */
export interface Refusal {
  /** Why it is refused. */
  readonly kind: 'bytes' | 'size' | 'template' | 'language';
  /** Half a sentence that follows the name of the file, with what to do. */
  readonly problem: string;
  /** Where it shows, where that is one place; both count from 1, the column in bytes. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** A file that was asked for. */
export interface AlloyFile {
  /** As messages call it: a path as it was given, or `standard input`. */
  readonly shown: string;
  /** What it holds; empty where it cannot be read as text. */
  readonly text: string;
  /** Why it is no Alloy configuration. @default it may be one */
  readonly refusal?: Refusal;
}

/** Files that Alloy loads as one. */
export interface Configuration {
  /** What was given on the command line; `standard input` for a dash. */
  readonly shown: string;
  /** What it is called where the name of its file does not say. @default the name of its file */
  readonly name?: string;
  readonly files: readonly AlloyFile[];
}

/** What was asked for cannot be read at all: one sentence. */
export class AlloyFileError extends Error {
  constructor(shown: string, problem: string) {
    super(`${shown} ${problem}`);
    this.name = 'AlloyFileError';
  }
}

/** What is said of a file that is refused. */
export function refusalOf({ shown, refusal }: AlloyFile): string | undefined {
  if (!refusal) return undefined;
  const { place, problem } = refusal;
  return `${place ? `${shown}:${place.line}:${place.column}` : shown} ${problem}`;
}
