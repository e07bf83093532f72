/** Why Go does not read a template. */
export interface TemplateProblem {
  /** Where, as an index into the text. */
  readonly at: number;
  /** What is wrong, as the end of a sentence. */
  readonly problem: string;
  /** What to do, as an order. */
  readonly advice: string;
}

/** Ends the reading of a template. */
export class TemplateFailure extends Error {
  constructor(readonly details: TemplateProblem) {
    super(details.problem);
  }
}

/** @throws TemplateFailure always */
export function fail(at: number, problem: string, advice: string): never {
  throw new TemplateFailure({ at, problem, advice });
}

/** Where an index stands: `line 1, column 5`. */
export function placeIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${[...(before.at(-1) ?? '')].length + 1}`;
}
