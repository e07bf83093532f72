import { instrumentationSchema } from '../../../lib/lab/settings/instrumentation';

test.each([0, 0.1, 1])('the sampling ratio %d is accepted', (samplingRatio) => {
  expect(instrumentationSchema.parse({ samplingRatio }).samplingRatio).toBe(samplingRatio);
});

test('without a word every trace is kept', () => {
  expect(instrumentationSchema.parse(undefined).samplingRatio).toBe(1);
});
