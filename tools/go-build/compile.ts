import { spawn } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Build, binaries, sources } from './build';
import { goIsMissing } from './go-version';

/**
 * Builds one module into the cache.
 * @throws Error when Go is not installed or the build fails, with what Go said.
 */
export async function compile(build: Build): Promise<void> {
  const directory = binaries(build);
  // Two runs may build at once: each in a directory of its own, and a half-built one is never taken for a whole.
  const scratch = `${directory}.${process.pid}`;
  await mkdir(scratch, { recursive: true });
  try {
    for (const [name, target] of Object.entries(build.packages))
      await goBuild(build, join(scratch, name), target);
    await rm(directory, { recursive: true, force: true });
    await rename(scratch, directory);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function goBuild(build: Build, binary: string, target: string): Promise<void> {
  // No symbols, which halves the size.
  const flags = ['-s -w', ...(build.linkerFlags ?? [])].join(' ');
  const args = ['build', '-trimpath', '-mod=readonly', '-ldflags', flags, '-o', binary, target];
  const env = { ...process.env, CGO_ENABLED: '0' };
  return new Promise((resolve, reject) => {
    const go = spawn('go', args, { cwd: sources(build), env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    go.stderr.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-4000);
    });
    go.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(missing ? new Error(goIsMissing) : error);
    });
    go.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}
