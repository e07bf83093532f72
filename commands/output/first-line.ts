import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';

/** How the first line of every file begins that is made here, behind the sign of a comment. */
const words = 'Made by application-observability-lab from';
export const maker = `# ${words}`;

/** The signs around a comment, by the ending of a file; those of YAML for all others. */
const comments: Readonly<Record<string, readonly [string, string]>> = {
  '.md': ['<!-- ', ' -->'],
  '.svg': ['<!-- ', ' -->'],
};

/**
 * The first line of every file that is written: what made it, from which environment, and how to change it. By it a
 * file is known as one that may be replaced.
 */
export function firstLine(origin: string, file: string): string {
  const [opening, closing] = comments[extname(file)] ?? ['# ', ''];
  return `${opening}${words} ${origin}: change that file and synthesize again, because edits here are lost.${closing}\n`;
}

/** How files are known as made here, and may be replaced. */
export interface Marking {
  /** The text of a file with its sign. */
  readonly marked: (text: string, file: string, origin: string) => string;
  /** The environment that a file was made from; undefined for what somebody else has written, links and directories. */
  readonly originOf: (path: string) => string | undefined;
  /** What is said of a file of others, after its name. */
  readonly missing: string;
}

/** By the first line. */
export const byFirstLine: Marking = {
  marked: (text, file, origin) => firstLine(origin, file) + text,
  originOf,
  missing: `whose first line is not "${maker} ..."`,
};

/** The environment that a file was made from; undefined for what somebody else has written, links and directories. */
export function originOf(path: string): string | undefined {
  if (!lstatSync(path).isFile()) return undefined;
  const beginning = readBeginning(path);
  const [opening] = comments[extname(path)] ?? ['# '];
  if (!beginning.startsWith(`${opening}${words} `)) return undefined;
  return beginning.slice(opening.length + words.length + 1).replace(/: change that file[\s\S]*/, '');
}

/** Long enough for the first line, and short where a file of others is large. */
function readBeginning(path: string): string {
  const buffer = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}
