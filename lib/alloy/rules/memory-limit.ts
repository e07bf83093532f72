import { bytes, sizeProblem } from '../evaluate/formats';
import { type Rule, setting } from './rule';

/**
 * Alloy stops at load, and `alloy validate` passes:
 * internal/component/otelcol/processor/memorylimiter/memorylimiter.go, Validate.
 */
export const memoryLimit: Rule = (block, _graph, broken) => {
  if (block.component !== 'otelcol.processor.memory_limiter') return;
  const size = setting(block, 'limit', '0B');
  const share = setting(block, 'limit_percentage', 0);
  if (size === undefined || share === undefined) return;
  const spikeSize = setting(block, 'spike_limit', '0B');
  if (spikeSize !== undefined && sizeProblem(size) === undefined && sizeProblem(spikeSize) === undefined) {
    if (bytes(size) > 0 && bytes(spikeSize) >= bytes(size))
      broken('spike_limit', `a spike of ${spikeSize} does not fit a limit of ${size}; make it smaller.`);
  }
  const bySize = !/^(-.*|0+([A-Z]i?)?B?)$/i.test(size);
  if (!bySize && share === 0) {
    broken('', 'it limits nothing; set "limit" to a size, or "limitPercentage" and "spikeLimitPercentage".');
  }
  if (bySize && share > 0) {
    broken('limit_percentage', 'a limit is set by size already; remove "limit" or "limitPercentage".');
  }
  const spike = setting(block, 'spike_limit_percentage', 0);
  if (
    !bySize &&
    share !== 0 &&
    spike !== undefined &&
    (share < 0 || share > 100 || spike <= 0 || spike > 100)
  ) {
    broken(
      'spike_limit_percentage',
      `the shares are ${share} and ${spike}; both must be more than 0 and at most 100.`,
    );
  }
};
