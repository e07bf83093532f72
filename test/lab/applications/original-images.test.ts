import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, type Settings } from '../../../lib/lab/environment';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'steps.md'), 'utf8');

/** The environment that the page shows. */
function shown(): Settings {
  const [, text = ''] = /^```ts\nimport [^\n]*\n(.*?)^```$/ms.exec(page) ?? [];
  return new Function('environment', text.replace('export default', 'return'))(environment);
}

test('docs/steps.md shows an environment that runs images of the original', () => {
  expect(shown().applications.map(({ image }) => image)).toEqual([
    'docker.io/rmendoza/hello-observability-simple:v2',
    'docker.io/rmendoza/user-observability-simple:v1.1',
  ]);
});
