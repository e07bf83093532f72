import { secretKeySchema } from '../../../lib/lab/settings/secret-key';

test.each([
  { secret: 'grafana-cloud', key: 'token' },
  { secret: 'grafana.cloud.2', key: 'TOKEN_1.txt' },
])('%j is a reference', (reference) => {
  expect(secretKeySchema.parse(reference)).toEqual(reference);
});
