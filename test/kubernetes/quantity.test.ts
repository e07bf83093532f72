import { mebibytes } from '../../lib/kubernetes/quantity';

test.each([
  [128, '128Mi'],
  [1024, '1Gi'],
  [1152, '1152Mi'],
  [3072, '3Gi'],
])('%i MiB are written as the API server writes them', (number, text) => {
  expect(mebibytes(number).value).toBe(text);
});
