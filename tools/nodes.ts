import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { x } from 'tinyexec';

const root = join(__dirname, '..');

/** The releases of Node.js that the lab is made for: the newest of each line in the npm package `node`. */
const versions = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'] as const;

/** What a synthesis wrote: the text of each file, by its path. */
type Written = ReadonlyMap<string, string>;

/** Has each Node.js synthesize all environments, and says in which files they differ from the first, or it from dist/. */
async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'nodes-'));
  try {
    let first: Written | undefined;
    for (const version of versions) {
      const written = await synthesize(await nodeProgram(version), join(scratch, version));
      first ??= written;
      const wrong = [...differences(first, written), ...differences(committed(), below(written, 'kind/'))];
      console.log(
        `Node.js ${version}: ${written.size} files, ${wrong.length === 0 ? 'all the same' : wrong.join(', ')}`,
      );
      if (wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The program of a release. The package `node` fetches it in a script of its own, which npm may not run. */
async function nodeProgram(version: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  const directory = join(root, '.cache', 'nodes', version);
  const program = join(directory, 'node_modules', name, 'bin', 'node');
  if (!existsSync(program)) {
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    await x('npm', ['install', '--prefix', directory, ...quiet, `${name}@${version}`], {
      throwOnError: true,
    });
  }
  return program;
}

async function synthesize(node: string, output: string): Promise<Written> {
  const args = ['--require', 'tsx/cjs', 'main.ts', '--all', '--output', output];
  const { exitCode, stderr } = await x(node, args, { nodeOptions: { cwd: root } });
  if (exitCode !== 0) throw new Error(`${node} does not synthesize: ${stderr}`);
  return files(output);
}

function committed(): Written {
  return files(join(root, 'dist'));
}

function files(directory: string): Written {
  const found = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  return new Map(found.sort().map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}

/** What stands below a folder, by its path from there. */
function below(written: Written, folder: string): Written {
  const inside = [...written].filter(([file]) => file.startsWith(folder));
  return new Map(inside.map(([file, text]) => [file.slice(folder.length), text]));
}

/** The files that are not in both, or not the same. */
function differences(wanted: Written, written: Written): string[] {
  const all = new Set([...wanted.keys(), ...written.keys()]);
  return [...all].filter((file) => wanted.get(file) !== written.get(file)).map((file) => `${file} differs`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
