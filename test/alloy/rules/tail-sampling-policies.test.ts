import { OtelcolProcessorTailSampling } from '../../../imports/alloy/otelcol';
import { brokenRule } from './broken';

const sampling = (policy: object) =>
  brokenRule(
    (config) =>
      new OtelcolProcessorTailSampling(config, 's', {
        policy: [{ name: 'p', type: 'and', ...policy }],
        output: {},
      }),
  );

test('an unknown type of policy is refused', () => {
  expect(sampling({ type: 'always' })).toBe(
    'otelcol.processor.tail_sampling "s": policy.type: "always" is no type of sampling policy; allowed are always_sample, and, boolean_attribute, bytes_limiting, composite, drop, latency, not, numeric_attribute, ottl_condition, probabilistic, rate_limiting, span_count, status_code, string_attribute, trace_flags, trace_state.',
  );
});

test('an unknown type inside a policy is refused', () => {
  expect(sampling({ and: { andSubPolicy: [{ name: 'q', type: 'slow' }] } })).toContain(
    'policy.and.and_sub_policy.type: "slow" is no type of sampling policy',
  );
});

test('known types are accepted', () => {
  const andSubPolicy = [{ name: 'q', type: 'latency', latency: { thresholdMs: 100 } }];
  expect(sampling({ and: { andSubPolicy } })).toBeUndefined();
});
