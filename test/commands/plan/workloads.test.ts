import { costs } from '../../../commands/plan/costs';
import { planOf } from '../../../commands/plan/plan';
import type { Settings } from '../../../lib/lab/environment';
import { settingsWith, withTail } from './settings';

const load = { requestsPerSecond: 1000, spansPerRequest: 10, bytesPerSpan: 700, logLinesPerRequest: 0 };
const policies = [{ name: 'errors', type: 'status', statuses: ['ERROR'] }];

function workload(settings: Settings, name: string) {
  const found = planOf(settings).workloads.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

test('a receiver alone takes, describes and counts each span', () => {
  const { work } = workload(
    settingsWith({
      load: {
        ...load,
        applicationPods: 1,
        services: 1,
        seriesPerPod: 0,
        spanNamesPerService: 0,
        callsPerService: 0,
        nodes: 1,
      },
    }),
    'alloy-receiver',
  );
  expect(work.cores).toBeCloseTo(10_000 * (costs.receivedSpan + costs.countedSpan), 3);
});

test('several receivers take each span twice, since they hand traces to one another', () => {
  const cores = (replicas: number, metricsFromTraces: string) =>
    workload(
      settingsWith({
        load,
        alloy: { receiver: { replicas } },
        pipelines: { applicationObservability: { metricsFromTraces } },
      }),
      'alloy-receiver',
    ).work.cores;
  expect(cores(2, 'none')).toBeCloseTo(cores(1, 'none'), 10);
  expect(cores(2, 'alloy') - cores(1, 'alloy')).toBeGreaterThan(10_000 * costs.handedSpan);
});

test('a sampler holds the spans of the time that it waits', () => {
  const bytes = (decisionWait: string) =>
    workload(withTail({ policies, decisionWait }, { load }), 'alloy-sampler').work.bytes;
  expect(bytes('20s') - bytes('10s')).toBeCloseTo(10 * 10_000 * 700 * costs.spanInMemory, 0);
});

test('more work takes more pods, and larger pods take fewer', () => {
  const pods = (cpu: string, requestsPerSecond: number) =>
    workload(
      settingsWith({
        load: { ...load, requestsPerSecond },
        alloy: { receiver: { resources: { cpu, memory: '4Gi' } } },
      }),
      'alloy-receiver',
    ).podsNeeded;
  expect(pods('100m', 1000)).toBeLessThan(pods('100m', 5000));
  expect(pods('1', 1000)).toBeLessThan(pods('100m', 1000));
});

test('where an idle pod takes more than it requests, no number of pods is enough', () => {
  const small = settingsWith({ alloy: { receiver: { resources: { memory: '64Mi' } } } });
  expect(workload(small, 'alloy-receiver').podsNeeded).toBe(Number.POSITIVE_INFINITY);
});

test('traces that wait are counted for each sampler', () => {
  const { waiting } = planOf(withTail({ policies, decisionWait: '10s', tracesInMemory: 1000 }, { load }));
  expect(waiting).toEqual({ perPod: 5000, room: 1000 });
});

test('a number of pods that follows the load counts as its most', () => {
  const settings = settingsWith({ alloy: { receiver: { autoscale: { max: 7 } } } });
  expect(workload(settings, 'alloy-receiver').pods).toBe(7);
});
