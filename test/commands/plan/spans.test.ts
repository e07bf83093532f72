import { loadOf } from '../../../commands/plan/load';
import { keptByPolicies, spansOf } from '../../../commands/plan/spans';
import type { SamplingPolicy } from '../../../lib/lab/pipelines/application-observability/sampling-policies';
import { settingsWith, withTail } from './settings';

const load = {
  requestsPerSecond: 100,
  spansPerRequest: 8,
  bytesPerSpan: 500,
  errorShare: 0.02,
  slowShare: 0.05,
};

function spans(settings = settingsWith({ load })) {
  return spansOf(settings, loadOf(settings));
}

test('without sampling every span is sent', () => {
  expect(spans()).toEqual({
    tracesPerSecond: 100,
    spansPerSecond: 800,
    bytesPerSecond: 400_000,
    keptShare: 1,
    sentSpansPerSecond: 800,
    sentBytesPerSecond: 400_000,
  });
});

test('a share is of what is sent, and of nothing that metrics are made from', () => {
  const found = spans(
    settingsWith({ load, pipelines: { applicationObservability: { sampling: { share: 0.1 } } } }),
  );
  expect([found.spansPerSecond, found.sentSpansPerSecond]).toEqual([800, 80]);
});

test('what SDKs do not sample never comes', () => {
  const found = spans(
    settingsWith({
      load,
      instrumentation: { samplingRatio: 0.5 },
      pipelines: { applicationObservability: { metricsFromTraces: 'tempo' } },
    }),
  );
  expect([found.tracesPerSecond, found.spansPerSecond]).toEqual([50, 400]);
});

const errors: SamplingPolicy = { name: 'errors', type: 'status', statuses: ['ERROR'] };
const slow: SamplingPolicy = { name: 'slow', type: 'latency', milliseconds: 500 };
const half: SamplingPolicy = { name: 'half', type: 'probabilistic', percentage: 50 };

const cases: readonly [string, readonly SamplingPolicy[], number][] = [
  ['errors alone', [errors], 0.02],
  ['errors or half of the rest', [errors, half], 1 - 0.98 * 0.5],
  ['spans without an error too', [{ ...errors, statuses: ['ERROR', 'UNSET'] }], 1],
  ['a rate below what comes', [{ name: 'rate', type: 'rate', spansPerSecond: 200 }], 0.25],
  ['a rate above what comes', [{ name: 'rate', type: 'rate', spansPerSecond: 2000 }], 1],
  ['an attribute of which nothing is known', [{ name: 'a', type: 'attribute', key: 'k', values: ['v'] }], 1],
  [
    'both of two',
    [
      {
        name: 'both',
        type: 'and',
        policies: [
          { ...slow, name: 's' },
          { ...half, name: 'h' },
        ],
      } as SamplingPolicy,
    ],
    0.025,
  ],
  [
    'a budget below what its parts keep',
    [
      {
        name: 'budget',
        type: 'composite',
        spansPerSecond: 80,
        policies: [{ percent: 100, policy: { name: 'all', type: 'always' } }],
      },
    ],
    0.1,
  ],
];

test.each(cases)('of 800 spans a second, policies keep %s', (_what, policies, share) => {
  expect(keptByPolicies(policies, load, 800)).toBeCloseTo(share, 10);
});

test('the policies of an environment decide what is sent', () => {
  expect(spans(withTail({ policies: [errors] }, { load })).sentSpansPerSecond).toBeCloseTo(16, 10);
});
