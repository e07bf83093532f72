import { figureChanges, figuresOf } from '../../../../commands/plan/diff/figures';
import { planOf } from '../../../../commands/plan/plan';
import { settingsWith, withTail } from '../settings';

const figures = (change: object) => figuresOf(planOf(settingsWith(change)));

test('a pipeline more is more series, of its source and in all', () => {
  const on = figures({ pipelines: { kubelet: { enabled: true } } });
  const changes = figureChanges(figures({}), on);
  const value = (what: string) => changes.find((change) => change.what === what);
  expect(value('series: kubelet')).toMatchObject({ before: undefined, after: expect.any(Number) });
  const { before = 0, after = 0 } = value('series in all') ?? {};
  expect(after - before).toBe(value('series: kubelet')?.after);
});

test('sampling is fewer spans and bytes that are sent, of as many that are made', () => {
  const policies = [{ name: 'few', type: 'probabilistic', percentage: 10 }];
  const changes = figureChanges(figures({}), figuresOf(planOf(withTail({ policies }))));
  const sent = changes.find(({ what }) => what === 'spans sent');
  expect((sent?.after ?? 0) / (sent?.before ?? 1)).toBeCloseTo(0.1);
  expect(changes.find(({ what }) => what === 'bytes of spans sent')).toBeDefined();
  expect(changes.find(({ what }) => what === 'spans')).toBeUndefined();
});

test('without a change the sums are told all the same, and nothing else', () => {
  expect(figureChanges(figures({}), figures({})).map(({ what }) => what)).toEqual([
    'series in all',
    'spans sent',
    'bytes of spans sent',
    'logs',
  ]);
});
