/** An expression that Alloy cannot evaluate: what is wrong, and where. */
export class EvaluationFailure extends Error {
  constructor(
    /** The part of the syntax tree where Alloy says it. */
    readonly at: object,
    readonly problem: string,
  ) {
    super(problem);
  }
}
