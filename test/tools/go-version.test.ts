import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { goIsMissing, goVersion } from '../../tools/go-build/go-version';

const root = join(__dirname, '..', '..');
const committed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the Go that is needed is named in .go-version, and by what says that it is missing', () => {
  expect(read('.go-version')).toBe(`${goVersion}\n`);
  expect(goIsMissing).toContain(` Go ${goVersion} `);
});

test('no text names another', () => {
  const texts = committed.filter((file) => /^(\.github|\.ci)\/|\.(md|ts|cjs|sh|ya?ml)$/.test(file));
  const found = texts
    .filter((file) => !file.startsWith('dist/'))
    .filter((file) => /\bGo 1\.\d/.test(read(file)));
  expect(found).toEqual([]);
});

test('no module asks for more than that', () => {
  const modules = committed.filter((file) => basename(file) === 'go.mod' && !file.includes('/testdata/'));
  const asked = modules.map((file) => [file, /^go (\S+)$/m.exec(read(file))?.[1]]);
  expect(asked.length).toBeGreaterThan(5);
  // A module that states its language alone states no release.
  const language = goVersion.split('.').slice(0, 2).join('.');
  expect(asked.filter(([, version]) => version !== goVersion && version !== language)).toEqual([]);
});
