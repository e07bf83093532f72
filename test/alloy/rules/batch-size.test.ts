import { OtelcolProcessorBatch } from '../../../imports/alloy/otelcol';
import { raw, sys } from '../../../lib/alloy';
import { brokenRule } from './broken';

const batch = (props: object) =>
  brokenRule((config) => new OtelcolProcessorBatch(config, 'b', { ...props, output: {} }));

test('a batch above the default largest size is refused', () => {
  expect(batch({ sendBatchSize: 8192 })).toBe(
    'otelcol.processor.batch "b": send_batch_max_size: batches of 8192 do not fit the largest allowed of 3000; set "sendBatchMaxSize" to 8192 or more, or to 0 for no limit.',
  );
});

test('a largest size below the default batch is refused', () => {
  expect(batch({ sendBatchMaxSize: 1000 })).toContain(
    'batches of 2000 do not fit the largest allowed of 1000',
  );
});

test.each([
  {},
  { sendBatchSize: 8192, sendBatchMaxSize: 8192 },
  { sendBatchSize: 8192, sendBatchMaxSize: 0 },
])('sizes %j fit', (sizes) => {
  expect(batch(sizes)).toBeUndefined();
});

test('a size that only Alloy knows is not judged', () => {
  expect(batch({ sendBatchSize: sys.env('SIZE') })).toBeUndefined();
  expect(batch({ sendBatchSize: raw('8 * 1024') })).toContain('batches of 8192 do not fit');
});
