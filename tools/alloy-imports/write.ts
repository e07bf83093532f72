import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files';
import { readRelease } from './release';

/** Writes <folder>/<namespace>.ts for every schema in <folder>/schema, and removes files of namespaces that are gone. */
export async function writeAlloyImports(folder: string): Promise<void> {
  const files = filesOf(readRelease(join(folder, 'schema')));
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !files.has(file));
  await Promise.all(stale.map((file) => rm(join(folder, file))));
  await Promise.all([...files].map(([file, text]) => writeFile(join(folder, file), text)));
}
