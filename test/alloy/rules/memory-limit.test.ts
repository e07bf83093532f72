import { OtelcolProcessorMemoryLimiter } from '../../../imports/alloy/otelcol';
import { brokenRule } from './broken';

const limiter = (props: object) =>
  brokenRule(
    (config) => new OtelcolProcessorMemoryLimiter(config, 'm', { checkInterval: '1s', ...props, output: {} }),
  );

test('a limiter without a limit is refused', () => {
  expect(limiter({})).toBe(
    'otelcol.processor.memory_limiter "m": it limits nothing; set "limit" to a size, or "limitPercentage" and "spikeLimitPercentage".',
  );
  expect(limiter({ limit: '0MiB' })).toContain('it limits nothing');
});

test('limits by size and by share together are refused', () => {
  expect(limiter({ limit: '1GiB', limitPercentage: 80 })).toBe(
    'otelcol.processor.memory_limiter "m": limit_percentage: a limit is set by size already; remove "limit" or "limitPercentage".',
  );
});

test.each([
  { limitPercentage: 80 },
  { limitPercentage: 101, spikeLimitPercentage: 20 },
  { limitPercentage: 80, spikeLimitPercentage: 101 },
])('the shares %j are refused', (shares) => {
  expect(limiter(shares)).toContain('both must be more than 0 and at most 100');
});

test.each([{ limit: '512MiB' }, { limitPercentage: 80, spikeLimitPercentage: 20 }])('%j limits', (props) => {
  expect(limiter(props)).toBeUndefined();
});
