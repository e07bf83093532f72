/** What stands in a query and is nowhere, or cannot be right: the rest of a sentence that names the panel or the rule. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem';
}

/** A dashboard or a rule that cannot be made, in one sentence: where, what was given, what there is. */
export class DashboardError extends Error {
  override readonly name = 'DashboardError';

  constructor(
    readonly where: string,
    readonly problem: string,
  ) {
    super(`${where}: ${problem}`);
  }
}
