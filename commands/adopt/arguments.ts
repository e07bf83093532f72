import { AdoptError } from './error';

/** The words that name configurations. @throws AdoptError where there is none */
export function wordsOf(words: readonly string[]): readonly string[] {
  if (words.length > 0) return words;
  throw new AdoptError('Nothing was named to adopt; name a file, a directory, or "-" for standard input.');
}

/** An option that does not exist would be ignored. */
export function refuseUnknownOptions(raw: readonly string[], options: readonly string[]): void {
  const known = [...options, 'o'];
  const unknown = raw.find(
    (word) => /^-./.test(word) && !known.includes(word.replace(/^--?(?:no-)?|=.*$/gs, '')),
  );
  if (unknown === undefined) return;
  const names = options.filter((option) => option !== 'file').map((option) => `--${option}`);
  throw new AdoptError(
    `${unknown.replace(/=.*/s, '')} is an unknown option, but there are ${names.join(', ')}; correct the spelling or remove it.`,
  );
}
