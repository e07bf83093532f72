import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamespaceSchema, StandardLibrarySchema } from '../../lib/alloy/schema';
import { goIsMissing } from '../go-build/go-version';

const root = join(__dirname, '..', '..');

/** What one release of Alloy accepts. */
export interface ReleaseSchema {
  readonly name: string;
  readonly namespaces: readonly NamespaceSchema[];
  readonly library: StandardLibrarySchema;
  /** What could not be read of it, in sentences. */
  readonly leftOut: readonly string[];
}

/** The release that the project is made from. */
export const pinned = readFileSync(join(root, 'tools', 'alloy-schema', 'release.txt'), 'utf8').trim();

/**
 * The schema of a release: of the pinned one as it is committed, of another from its Go module, which is kept in the
 * cache, or of a directory that tools/alloy-schema has written.
 *
 * @throws ReleaseError in one sentence for what is no release, and for one that cannot be had
 */
export async function schemaOf(word: string): Promise<ReleaseSchema> {
  if (word === pinned) return read(join(root, 'imports', 'alloy', 'schema'));
  if (existsSync(join(word, 'stdlib.json'))) return read(word);
  if (!/^v\d+\.\d+\.\d+(-[\w.]+)?$/.test(word)) {
    throw new ReleaseError(
      `${JSON.stringify(word)} is no release of Alloy; give one such as ${pinned}, or a directory that tools/alloy-schema has written.`,
    );
  }
  const kept = join(root, '.cache', 'alloy-schemas', word);
  if (!existsSync(kept)) await write(word, kept);
  const leftOut = readFileSync(join(kept, leftOutFile), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { ...read(kept), leftOut };
}

/** Why a release cannot be compared, in one sentence. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** What could not be read of a release, a line each. */
const leftOutFile = 'left-out.txt';

async function write(release: string, directory: string): Promise<void> {
  const scratch = `${directory}.${process.pid}`;
  mkdirSync(join(directory, '..'), { recursive: true });
  try {
    const cwd = join(root, 'tools', 'alloy-schema');
    const { failed, stderr } = await go(cwd, ['run', '.', '-release', release, '-out', scratch]);
    if (failed) throw new ReleaseError(unavailable(release, stderr));
    const leftOut = stderr.matchAll(/^alloy-schema: left out: ([^\n]*?)(?:: go mod download .*)?$/gm);
    writeFileSync(join(scratch, leftOutFile), [...leftOut].map(([, what = '']) => `${what}\n`).join(''));
    renameSync(scratch, directory);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function go(cwd: string, args: readonly string[]): Promise<{ failed: boolean; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile('go', args, { cwd, maxBuffer: 2 ** 26 }, (error, _, stderr) => {
      if (error?.code === 'ENOENT') reject(new ReleaseError(goIsMissing));
      else resolve({ failed: error !== null, stderr });
    });
  });
}

function unavailable(release: string, said: string): string {
  if (new RegExp(`go mod download github.com/grafana/alloy@${release}`).test(said)) {
    return `Alloy ${release} cannot be had: the Go module github.com/grafana/alloy has no such version where Go looks for it (GOPROXY); give a release that is published.`;
  }
  const [first = 'it gave no reason'] = said
    .split('\n')
    .filter((line) => line.startsWith('alloy-schema: '))
    .filter((line) => !line.includes('left out'))
    .map((line) => line.replace('alloy-schema: ', ''));
  return `The schema of Alloy ${release} cannot be read: ${first}; tools/alloy-schema/README.md says where to look.`;
}

function read(directory: string): ReleaseSchema {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json') && file !== 'stdlib.json');
  const parsed = (file: string): unknown => JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const namespaces = files.sort().map((file) => parsed(file) as NamespaceSchema);
  const library = parsed('stdlib.json') as StandardLibrarySchema;
  return { name: library.release, namespaces, library, leftOut: [] };
}
