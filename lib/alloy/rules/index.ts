import type { Graph } from '../graph';
import { basicAuth } from './basic-auth';
import { batchSize } from './batch-size';
import { endpointUrls } from './endpoint-urls';
import { kubernetesRole } from './kubernetes-role';
import { memoryLimit } from './memory-limit';
import { metricsBeforeSampling } from './metrics-before-sampling';
import { placement } from './placement';
import { regularExpressions } from './regular-expressions';
import { relabelRules } from './relabel-rules';
import type { Rule } from './rule';
import { scrapeTimeout } from './scrape-timeout';
import { tailSamplingPolicies } from './tail-sampling-policies';

const rules: readonly Rule[] = [
  basicAuth,
  batchSize,
  endpointUrls,
  kubernetesRole,
  memoryLimit,
  metricsBeforeSampling,
  placement,
  regularExpressions,
  relabelRules,
  scrapeTimeout,
  tailSamplingPolicies,
];

/** @throws AlloyConfigError for the first rule that a block breaks. */
export function checkRules(graph: Graph): void {
  for (const block of graph.blocks) for (const rule of rules) rule(block, graph);
}
