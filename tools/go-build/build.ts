import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

/** Go programs that are built from one module of tools/. */
export interface Build {
  /** The module's directory in tools/, and that of its binaries in .cache/: `test-cluster/etcd`. */
  readonly module: string;
  /** What is built, by the name of the binary. */
  readonly packages: Readonly<Record<string, string>>;
  /** What the linker is told beside leaving out symbols. @default nothing */
  readonly linkerFlags?: readonly string[];
}

/** The directory of a module's sources. */
export function sources({ module }: Build): string {
  return join(root, 'tools', module);
}

/** Where the binaries of exactly these sources are, or would be. */
export function binaries(build: Build): string {
  return join(root, '.cache', `${build.module}-${fingerprint(sources(build))}`);
}

/** Whether every program of a build is in the cache. */
export function isBuilt(build: Build): boolean {
  return Object.keys(build.packages).every((name) => existsSync(join(binaries(build), name)));
}

function fingerprint(directory: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(directory, file)));
  return hash.digest('hex').slice(0, 16);
}
