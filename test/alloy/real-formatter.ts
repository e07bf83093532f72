import { askGoProgram } from '../go-program';

/** What Alloy's own parser and printer make of a text. */
export type FormatAnswer =
  | {
      readonly text: string;
      /** The tree as nested lists, every operator in its brackets. */
      readonly tree: string;
    }
  | { readonly error: string };

/** Formats many texts in one process, each as `alloy fmt` does. */
export async function formatAll(texts: readonly string[]): Promise<FormatAnswer[]> {
  const answers = await askGoProgram('alloy-syntax', texts);
  if (!Array.isArray(answers)) throw new Error('tools/alloy-syntax answered without a list.');
  return answers;
}

/** The formatted texts. @throws Error when the parser refuses one; it shows the text. */
export async function format(texts: readonly string[]): Promise<string[]> {
  const answers = await formatAll(texts);
  return answers.map((answer, index) => {
    if ('text' in answer) return answer.text;
    throw new Error(`Alloy refuses the text: ${answer.error}\n${texts[index]}`);
  });
}
