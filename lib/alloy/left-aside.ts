import type { IConstruct } from 'constructs';
import type { OwnRule, Report } from './problem';
import { refuse } from './problem';

/** The context under which a pipeline says which of our own rules it is left alone with. */
const key = 'application-observability-lab/without';

/** Leaves rules of ours aside for everything in a construct; it must have no children yet. */
export function leaveAside(scope: IConstruct, rules: readonly OwnRule[]): void {
  if (rules.length > 0) scope.node.setContext(key, rules);
}

/** Throws the first problem, those of rules that are left aside in one of these constructs excepted. */
export function refuseOthers(scopes: readonly IConstruct[]): Report {
  return (problem) => {
    if (problem.rule === 'alloy' || !scopes.some((scope) => isLeftAside(scope, problem.rule)))
      refuse(problem);
  };
}

function isLeftAside(scope: IConstruct, rule: string): boolean {
  const rules: unknown = scope.node.tryGetContext(key);
  return Array.isArray(rules) && rules.includes(rule);
}
