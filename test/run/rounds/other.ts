import { valueInRound } from './round';

/** No test of the project: runtime.test.ts runs it. */
test('the module is as it was written last', () => {
  const { round, value } = valueInRound();
  expect(value).toBe(round);
});
