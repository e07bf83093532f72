import { attributesOf, literalText, type Rule } from './rule';

const types = [
  'always_sample',
  'and',
  'boolean_attribute',
  'bytes_limiting',
  'composite',
  'drop',
  'latency',
  'not',
  'numeric_attribute',
  'ottl_condition',
  'probabilistic',
  'rate_limiting',
  'span_count',
  'status_code',
  'string_attribute',
  'trace_flags',
  'trace_state',
];

/**
 * Neither `alloy validate` nor Alloy's start refuses an unknown type: the policy is left out.
 * The types: opentelemetry-collector-contrib v0.158.0, processor/tailsamplingprocessor/config.go.
 */
export const tailSamplingPolicies: Rule = (block, _graph, broken) => {
  if (block.component !== 'otelcol.processor.tail_sampling') return;
  for (const { path, block: parent, name, value } of attributesOf(block)) {
    const type = literalText(value);
    if (name !== 'type' || !parent.endsWith('policy') || type === undefined || types.includes(type)) continue;
    broken(path, `${JSON.stringify(type)} is no type of sampling policy; allowed are ${types.join(', ')}.`);
  }
};
