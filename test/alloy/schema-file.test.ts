import { join } from 'node:path';
import { readSchema } from '../../lib/alloy';

test('the schema of a namespace is read from its file', () => {
  const schema = readSchema(join(__dirname, '..', '..', 'imports', 'alloy', 'schema', 'loki.json'));
  expect(schema).toMatchObject({ release: 'v1.19.2', namespace: 'loki' });
  expect(Object.keys(schema.components)).toContain('loki.write');
});
