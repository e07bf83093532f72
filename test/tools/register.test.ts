import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { readCache, stampOf, writeCache } from '../../tools/module-cache.cjs';

const scratch = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const register = join(__dirname, '..', '..', 'tools', 'register.cjs');

function run(file: string) {
  return spawnSync(process.execPath, ['--require', register, file], { encoding: 'utf8' });
}

test('a file that has changed since is translated again', () => {
  const file = join(scratch, 'changes.ts');
  const outputs = ['one', 'one', 'three'].map((word) => {
    writeFileSync(file, `const word: string = '${word}';\nconsole.log(word);\n`);
    return run(file).stdout;
  });
  expect(outputs).toEqual(['one\n', 'one\n', 'three\n']);
});

test('an import without an extension finds TypeScript, and a folder its index', () => {
  mkdirSync(join(scratch, 'folder'));
  writeFileSync(join(scratch, 'folder', 'index.ts'), `export const name: string = __dirname;\n`);
  const file = join(scratch, 'imports.ts');
  writeFileSync(file, `import { name } from './folder';\nconsole.log(name);\n`);
  expect(run(file).stdout).toBe(`${join(scratch, 'folder')}\n`);
});

test('a stack trace names the lines of the source, whether it was translated now or before', () => {
  const file = join(scratch, 'throws.ts');
  const source = `interface Unused {\n  readonly a: number;\n}\n\nfunction thrower(): void {\n  throw new Error('boom');\n}\nthrower();\n`;
  writeFileSync(file, source);
  for (const { stderr } of [run(file), run(file)]) expect(stderr).toContain(`at thrower (${file}:6:9)`);
});

describe('the cache of modules', () => {
  const module = join(scratch, 'module.ts');
  writeFileSync(module, '');
  const file = join(scratch, 'cache', 'modules');
  const script = new Script('1 + 1');

  beforeEach(() => {
    const loaded = new Map([[module, { stamp: stampOf(module), code: '1 + 1 // ä', script }]]);
    writeCache(file, 'v1', new Map(), loaded);
  });

  test('gives back what was kept', () => {
    const entry = readCache(file, 'v1').get(module);
    expect(entry?.stamp).toBe(stampOf(module));
    expect(entry?.code()).toBe('1 + 1 // ä');
    expect(new Script('1 + 1', { cachedData: entry?.data() }).cachedDataRejected).toBe(false);
  });

  test('keeps what another run has loaded', () => {
    writeCache(file, 'v1', readCache(file, 'v1'), new Map());
    expect(readCache(file, 'v1').get(module)?.code()).toBe('1 + 1 // ä');
  });

  test('forgets a file that is gone', () => {
    const gone = new Map([[join(scratch, 'gone.ts'), { stamp: '1-1', code: '', script }]]);
    writeCache(file, 'v1', new Map(), gone);
    writeCache(file, 'v1', readCache(file, 'v1'), new Map());
    expect(readCache(file, 'v1').size).toBe(0);
  });

  test('is not used for another version', () => {
    expect(readCache(file, 'v2').size).toBe(0);
  });

  test.each([0, 3, 10, 100])('is not used when only %d bytes of it are there', (length) => {
    writeFileSync(file, readFileSync(file).subarray(0, length));
    expect(readCache(file, 'v1').size).toBe(0);
  });

  test('does without when nothing can be written', () => {
    expect(() => writeCache(join(module, 'modules'), 'v1', new Map(), new Map())).not.toThrow();
  });
});
