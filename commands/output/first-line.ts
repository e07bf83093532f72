import { closeSync, lstatSync, openSync, readSync } from 'node:fs';

/** How the first line of every file begins that is made here. */
export const maker = '# Made by application-observability-lab from';

/**
 * The first line of every file that is written: what made it, from which environment, and how to change it. By it a
 * file is known as one that may be replaced.
 */
export function firstLine(origin: string): string {
  return `${maker} ${origin}: change that file and synthesize again, because edits here are lost.\n`;
}

/** The environment that a file was made from; undefined for what somebody else has written, links and directories. */
export function originOf(path: string): string | undefined {
  if (!lstatSync(path).isFile()) return undefined;
  const beginning = readBeginning(path);
  if (!beginning.startsWith(`${maker} `)) return undefined;
  return beginning.slice(maker.length + 1).replace(/: change that file[\s\S]*/, '');
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
