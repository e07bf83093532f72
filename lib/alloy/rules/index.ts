import type { Graph } from '../graph';
import { type OwnRule, problemAt, type Report, refuse, whereOf } from '../problem';
import { basicAuth } from './basic-auth';
import { endpointUrls } from './endpoint-urls';
import { goTemplates } from './go-templates';
import { kubernetesRole } from './kubernetes-role';
import { load } from './load';
import { memoryLimit } from './memory-limit';
import { metricsBeforeSampling } from './metrics-before-sampling';
import { countConditions, ottl } from './ottl';
import { placement } from './placement';
import { regularExpressions } from './regular-expressions';
import type { Rule } from './rule';
import { scrapeTimeout } from './scrape-timeout';
import { tailSamplingPolicies } from './tail-sampling-policies';

/** The rules, with a name where the rule is ours alone. */
const rules: readonly { readonly rule: Rule; readonly name?: OwnRule }[] = [
  { rule: basicAuth },
  { rule: endpointUrls, name: 'endpoint-url' },
  { rule: goTemplates },
  { rule: load },
  { rule: kubernetesRole, name: 'kubernetes-role' },
  { rule: memoryLimit },
  { rule: metricsBeforeSampling, name: 'metrics-before-sampling' },
  { rule: ottl },
  { rule: countConditions, name: 'count-condition' },
  { rule: placement },
  { rule: regularExpressions },
  { rule: scrapeTimeout },
  { rule: tailSamplingPolicies, name: 'tail-sampling-policy' },
];

/** Tells of every rule that a block breaks; without `report` it throws the first. */
export function checkRules(graph: Graph, report: Report = refuse): void {
  for (const block of graph.blocks) {
    for (const { rule, name } of rules) {
      rule(block, graph, (path, problem, at = block.statement) =>
        report(problemAt(at, whereOf(block.where, path), problem, name)),
      );
    }
  }
}
