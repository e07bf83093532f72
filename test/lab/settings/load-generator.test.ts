import { loadGeneratorSchema } from '../../../lib/lab/settings/load-generator';

test('without a word no requests are made', () => {
  expect(loadGeneratorSchema.parse(undefined).enabled).toBe(false);
});

test.each([0.1, 1000])('%d requests a second are accepted', (requestsPerSecond) => {
  expect(loadGeneratorSchema.parse({ requestsPerSecond }).requestsPerSecond).toBe(requestsPerSecond);
});
