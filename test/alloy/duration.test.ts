import { milliseconds } from '../../lib/alloy/duration';

test.each([
  ['1m30s', 90_000],
  ['1.5h', 5_400_000],
  ['250ms', 250],
  ['1us', 0.001],
  ['0', 0],
  ['-2s', -2_000],
])('%s is %d milliseconds', (duration, size) => {
  expect(milliseconds(duration)).toBeCloseTo(size);
});
