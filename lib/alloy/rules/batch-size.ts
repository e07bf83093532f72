import { type Rule, setting } from './rule';

/**
 * Alloy stops at load, and `alloy validate` passes: internal/component/otelcol/processor/batch/batch.go,
 * Validate. Both sizes have defaults, so raising the first alone is enough to break it.
 */
export const batchSize: Rule = (block, _graph, broken) => {
  if (block.component !== 'otelcol.processor.batch') return;
  const size = setting(block, 'send_batch_size', 2000);
  const most = setting(block, 'send_batch_max_size', 3000);
  if (size === undefined || most === undefined || most === 0 || most >= size) return;
  broken(
    'send_batch_max_size',
    `batches of ${size} do not fit the largest allowed of ${most}; set "sendBatchMaxSize" to ${size} or more, or to 0 for no limit.`,
  );
};
