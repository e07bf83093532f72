import { checkSettings } from '../../../lib/lab/environment';
import { secondsOf } from '../../../lib/lab/settings/metrics';

test.each([
  ['5s', 5],
  ['90s', 90],
  ['10m', 600],
])('%s are %i seconds', (duration, seconds) => {
  expect(secondsOf(duration)).toBe(seconds);
});

test.each(['', '5', '0s', '1.5m', '1h', '-5s', '5 s', '1m30s'])('"%s" is no interval', (duration) => {
  expect(secondsOf(duration)).toBeNaN();
});

test.each(['5s', '10m', '600s'])('an interval may be %s', (interval) => {
  const { pipelines } = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { kubelet: { enabled: true, interval } },
  });
  expect(pipelines.kubelet.interval).toBe(interval);
});

test('every source has its own interval and is off unless it is switched on', () => {
  const { pipelines } = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { cadvisor: { enabled: true, interval: '15s' } },
  });
  expect(pipelines.cadvisor).toMatchObject({ enabled: true, interval: '15s' });
  expect(pipelines.kubelet).toMatchObject({ enabled: false, interval: '60s' });
});
