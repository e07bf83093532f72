import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, since } from '../../lib/kubernetes/versions';

test.each([
  ['1.28', false],
  ['1.29', false],
  ['1.30', true],
  ['1.36', true],
])('policies of the API server on Kubernetes %s: %s', (version, there) => {
  expect(has('validatingAdmissionPolicies', version)).toBe(there);
});

test('a version that is none has nothing that came later', () => {
  expect(Object.keys(since).map((novelty) => has(novelty as keyof typeof since, ''))).toEqual(
    Object.keys(since).map(() => false),
  );
});

test('nobody else compares minor versions of Kubernetes', () => {
  const lib = join(__dirname, '..', '..', 'lib');
  const comparing = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('kubernetes/versions.ts'))
    .filter((file) => /kubernetesVersion[^;\n]*split\(/.test(readFileSync(join(lib, file), 'utf8')));
  expect(comparing).toEqual([]);
});
