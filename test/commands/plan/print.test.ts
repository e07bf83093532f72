import { planOf } from '../../../commands/plan/plan';
import { printed } from '../../../commands/plan/print';
import { settingsWith, withTail } from './settings';

const policies = [{ name: 'errors', type: 'status', statuses: ['ERROR'] }];

test('an environment that is large enough is told so', () => {
  expect(printed('lab', planOf(settingsWith()))).toContain('What the environment gives is enough.');
});

test('a collector that is too small is named, with what is to be changed', () => {
  const text = printed('lab', planOf(settingsWith({ load: { requestsPerSecond: 1000 } })));
  expect(text).toMatch(
    /^alloy-receiver: 1 of \d+ pods; raise alloy\.receiver\.replicas or alloy\.receiver\.resources\.$/m,
  );
});

test('a sampler without room for the traces that wait is told so', () => {
  const settings = withTail({ policies, tracesInMemory: 100 }, { load: { requestsPerSecond: 100 } });
  expect(printed('lab', planOf(settings))).toContain(
    '500 traces wait in each pod, and there is room for 100;',
  );
});

test('each source of series has a line, and all of them a sum', () => {
  const plan = planOf(settingsWith());
  const lines = printed('lab', plan).split('\n');
  const sum = plan.telemetry.series.reduce((total, { series }) => total + series, 0);
  expect(lines.filter((line) => line.startsWith('series: '))).toHaveLength(plan.telemetry.series.length);
  expect(lines.find((line) => line.startsWith('series in all'))).toContain(sum.toLocaleString('en'));
});
