import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { configurationsOf } from '../../commands/alloy-files';
import { check } from '../../commands/check/check';
import verdicts from '../../test/commands/check/cases/verdicts.json';

/** The inputs of the comparison; what each shows stands in its first line. */
export const folder = join(__dirname, '..', '..', 'test', 'commands', 'check', 'cases');

export type Verdict = 'accepts' | 'refuses';

/** A text, and what is said of it. */
export interface Case {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly shows: string;
  /** Measured with the program: a test holds that it is still so. */
  readonly validate: Verdict;
  readonly run: Verdict;
  /** What we find, each with its place; nothing, or the level that is told. */
  readonly check: readonly string[];
}

/** All cases, as they are judged now. */
export async function cases(): Promise<readonly Case[]> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.alloy'))
    .map((file) => basename(file, '.alloy'));
  return Promise.all(names.sort().map(caseOf));
}

async function caseOf(name: string): Promise<Case> {
  const file = join(folder, `${name}.alloy`);
  const [configuration] = await configurationsOf([file]);
  const measured: { readonly validate?: string; readonly run?: string } | undefined = Reflect.get(
    verdicts,
    name,
  );
  const [, shows] = /^\/\/ (.*)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  if (!configuration || !measured || shows === undefined) {
    throw new Error(`${file} needs a first line that says what it shows, and a verdict in verdicts.json.`);
  }
  const { findings, outline } = check(configuration, { allow: [] });
  const level = outline && outline.stability !== 'generally-available' ? [`tells: ${outline.stability}`] : [];
  const found = findings.map(({ rule, severity, place }) => {
    const at = place ? ` at ${place.line}:${place.column}` : '';
    return severity === 'error' ? `error${at}` : `warning \`${rule}\`${at}`;
  });
  return {
    name,
    shows,
    validate: verdictOf(measured.validate),
    run: verdictOf(measured.run),
    check: [...found, ...level],
  };
}

function verdictOf(text: string | undefined): Verdict {
  if (text === 'accepts' || text === 'refuses') return text;
  throw new Error(`A verdict is ${text}, but it is "accepts" or "refuses".`);
}
