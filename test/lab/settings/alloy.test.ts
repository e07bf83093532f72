import { alloySchema } from '../../../lib/lab/settings/alloy';

test('without a word only what is generally available runs', () => {
  expect(alloySchema.parse(undefined).stability).toBe('generally-available');
});

test('resources that are given in part keep the other defaults', () => {
  const { resources } = alloySchema.parse({ receiver: { resources: { memory: '1Gi' } } }).receiver;
  expect(resources).toEqual({ cpu: '100m', memory: '1Gi' });
});
