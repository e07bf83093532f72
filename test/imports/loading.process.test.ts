import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..');

/** The files of imports/alloy that a program loads when it uses one namespace. */
async function loadedWith(namespace: string): Promise<string[]> {
  const script = `require('./imports/alloy/${namespace}'); console.log(JSON.stringify(Object.keys(require.cache)));`;
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, '-e', script], { cwd: root });
  const files: readonly string[] = JSON.parse(stdout);
  return files.filter((file) => file.includes(join('imports', 'alloy'))).map((file) => basename(file));
}

// beyla refers to interfaces of common.ts and otelcol.ts, database_observability to those of prometheus.ts.
test.each(['beyla', 'database_observability'])(
  'a program that uses %s loads no other namespace',
  async (namespace) => {
    expect(await loadedWith(namespace)).toEqual([`${namespace}.ts`]);
  },
  30_000,
);
