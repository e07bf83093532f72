import { OtelcolProcessorTailSampling } from '../../../../imports/alloy/otelcol';
import {
  type SamplingPolicy,
  tailSamplingPolicy,
} from '../../../../lib/lab/pipelines/application-observability/sampling-policies';
import { newConfig } from '../../../alloy/new-config';

const policies: readonly SamplingPolicy[] = [
  { name: 'everything', type: 'always' },
  { name: 'slow', type: 'latency', milliseconds: 1000 },
  { name: 'errors', type: 'status', statuses: ['ERROR', 'UNSET'] },
  { name: 'one-in-ten', type: 'probabilistic', percentage: 10 },
  { name: 'some', type: 'rate', spansPerSecond: 100 },
  { name: 'shop', type: 'attribute', key: 'service.name', values: ['^shop-.+$'], regex: true },
  {
    name: 'slow-shop',
    type: 'and',
    policies: [
      { name: 'slow-part', type: 'latency', milliseconds: 200 },
      { name: 'shop-part', type: 'attribute', key: 'service.name', values: ['shop'] },
    ],
  },
  {
    name: 'budget',
    type: 'composite',
    spansPerSecond: 500,
    policies: [
      { percent: 60, policy: { name: 'errors-first', type: 'status', statuses: ['ERROR'] } },
      { percent: 40, policy: { name: 'the-rest', type: 'always' } },
    ],
  },
];

test.each(policies.map((policy) => [policy.type, policy] as const))(
  'a policy of the type %s is one that Alloy knows, with what that type takes',
  (_type, policy) => {
    const { policy: made, ...props } = { policy: tailSamplingPolicy(policy), decisionWait: '1s' };
    const build = () =>
      new OtelcolProcessorTailSampling(newConfig(), 'x', { ...props, policy: [made], output: {} });
    expect(build).not.toThrow();
    const blocks = Object.keys(made).filter((key) => key !== 'name' && key !== 'type');
    expect(blocks.map(snakeCase)).toEqual(made.type === 'always_sample' ? [] : [made.type]);
  },
);

test('a composite policy asks its parts in their order, each with its share', () => {
  const made = tailSamplingPolicy({
    name: 'budget',
    type: 'composite',
    spansPerSecond: 500,
    policies: [
      { percent: 60, policy: { name: 'first', type: 'status', statuses: ['ERROR'] } },
      { percent: 40, policy: { name: 'second', type: 'always' } },
    ],
  });
  expect(made.composite?.policyOrder).toEqual(['first', 'second']);
  expect(made.composite?.rateAllocation).toEqual([
    { policy: 'first', percent: 60 },
    { policy: 'second', percent: 40 },
  ]);
});

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
