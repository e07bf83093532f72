import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { said } from '../../lib/lab/settings/errors';
import { bytesFrom, bytesOf, textOf } from './bytes';
import { type AlloyFile, AlloyFileError, type Configuration } from './file';
import { judged } from './judge';

export { type AlloyFile, AlloyFileError, type Configuration, type Refusal, refusalOf } from './file';

/** What stands for standard input on the command line. */
export const dash = '-';

export const standardInput = 'standard input';

/**
 * What the words of a command line name: a file is a configuration of its own, a directory one of all its files, as
 * `alloy run DIR` takes it, and a dash is what comes in.
 *
 * @throws AlloyFileError for what is not there, cannot be read, or holds no configuration
 */
export async function configurationsOf(words: readonly string[]): Promise<readonly Configuration[]> {
  if (words.filter((word) => word === dash).length > 1) {
    throw new AlloyFileError(
      standardInput,
      'was asked for twice, and it can be read once; leave one "-" out.',
    );
  }
  const found: Configuration[] = [];
  for (const word of words) found.push(word === dash ? await incoming() : named(word));
  return found;
}

async function incoming(): Promise<Configuration> {
  const { text, refusal } = textOf(await bytesFrom(process.stdin));
  return { shown: standardInput, files: [judged({ shown: standardInput, text, refusal })] };
}

function named(word: string): Configuration {
  const stats = reading(word, () => statSync(word));
  return { shown: word, files: stats.isDirectory() ? filesIn(word) : [fileAt(word)] };
}

/** Those that end in .alloy, in the order of their names; Alloy does not look into directories inside. */
function filesIn(directory: string): readonly AlloyFile[] {
  const entries = reading(directory, () => readdirSync(directory, { withFileTypes: true }));
  const names = entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.alloy'))
    .map(({ name }) => name)
    .sort();
  if (names.length > 0) return names.map((name) => fileAt(join(directory, name)));
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name));
  const remedy =
    inside.length > 0
      ? `Alloy does not look into directories inside: name one of them, for example ${inside.sort()[0]}`
      : 'name the directory with the files, or a file';
  throw new AlloyFileError(directory, `holds no file that ends in .alloy; ${remedy}.`);
}

function fileAt(path: string): AlloyFile {
  return judged({ shown: path, ...textOf(reading(path, () => bytesOf(path))) });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by you; change its permissions or name another file.',
  EISDIR: 'is a directory; name the files in it, or the directory alone.',
  ELOOP: 'is a link that leads in a circle; name the file itself.',
  ENAMETOOLONG: 'has a name that is too long; name a file.',
  ENOENT: 'does not exist; name a file, a directory, or "-" for standard input.',
  ENOTDIR: 'does not exist: a part of the path is a file; correct the path.',
  EPERM: 'may not be read by you; change its permissions or name another file.',
};

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = said(error, 'code');
    if (typeof code !== 'string' || typeof said(error, 'syscall') !== 'string') throw error;
    throw new AlloyFileError(path, reasons[code] ?? `cannot be read (${code}); name another file.`);
  }
}
