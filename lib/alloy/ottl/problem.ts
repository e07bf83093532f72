/** Why a collector does not read an OTTL text. */
export interface OttlProblem {
  /** Where, as an index into the text. */
  readonly at: number;
  /** What is wrong, as the end of a sentence: `there is no function "sett"`. */
  readonly problem: string;
  /** What to do, as an order: `write "set"`. */
  readonly advice: string;
}

/** Ends the reading of a text. */
export class OttlFailure extends Error {
  constructor(readonly details: OttlProblem) {
    super(details.problem);
  }
}

/** @throws OttlFailure always */
export function fail(at: number, problem: string, advice: string): never {
  throw new OttlFailure({ at, problem, advice });
}

/** Where a problem stands: `column 5`, or `line 2, column 5` in a text of several lines. */
export function placeOf(text: string, { at }: OttlProblem): string {
  const before = text.slice(0, at).split('\n');
  const column = `column ${[...(before.at(-1) ?? '')].length + 1}`;
  return text.includes('\n') ? `line ${before.length}, ${column}` : column;
}
