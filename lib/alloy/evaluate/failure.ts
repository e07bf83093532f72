import type { Node } from '../syntax/node';

/** An expression that Alloy cannot evaluate: what is wrong, and where. */
export class EvaluationFailure extends Error {
  constructor(
    readonly node: Node,
    readonly problem: string,
  ) {
    super(problem);
  }
}
