import { parseFile } from '../../lib/alloy/syntax/parse';
import { AlloySyntaxError } from '../../lib/alloy/syntax/places';
import type { AlloyFile, Refusal } from './file';
import { otherLanguage, terraform } from './language';
import { marks, templateMark } from './template';

/** A file with the reason why it is no Alloy text, where there is one: a plain mistake in its syntax is none. */
export function judged(file: AlloyFile): AlloyFile {
  if (file.refusal) return file;
  const refusal = refused(file.text);
  return refusal ? { ...file, refusal } : file;
}

function refused(text: string): Refusal | undefined {
  const language = otherLanguage(text);
  // Most files have neither, and need not be parsed for it.
  if (language === undefined && !marks.test(text)) return undefined;
  const error = syntaxError(text);
  const template = error && templateMark(text, error);
  if (template) {
    const { mark, place } = template;
    return {
      kind: 'template',
      problem: `is a template: ${mark} stands in it; render it first, and give what comes out.`,
      place: { line: place.line, column: place.column },
    };
  }
  const problem = error ? language : terraform(text);
  return problem === undefined ? undefined : { kind: 'language', problem };
}

function syntaxError(text: string): AlloySyntaxError | undefined {
  try {
    parseFile(text);
    return undefined;
  } catch (error) {
    if (error instanceof AlloySyntaxError) return error;
    throw error;
  }
}
