import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Build, binaries, sources } from './builds';

/** Whether every program of a build is in the cache. */
export function isBuilt(build: Build): boolean {
  return Object.keys(build.packages).every((name) => existsSync(join(binaries(build), name)));
}

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
  const args = ['build', '-trimpath', '-mod=readonly', '-ldflags', linkerFlags(build), '-o', binary, target];
  const env = { ...process.env, CGO_ENABLED: '0' };
  return new Promise((resolve, reject) => {
    const go = spawn('go', args, { cwd: sources(build), env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    go.stderr.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-4000);
    });
    go.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      reject(missing ? new Error('Go is not installed; install Go 1.26.5 or newer.') : error);
    });
    go.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}

/** No symbols, which halves the size; and the version that the programs of Kubernetes report. */
function linkerFlags({ release }: Build): string {
  if (release === undefined) return '-s -w';
  const [major, minor] = release.slice(1).split('.');
  const variables = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((name) => [
    `-X ${name}.gitVersion=${release}`,
    `-X ${name}.gitMajor=${major}`,
    `-X ${name}.gitMinor=${minor}`,
  ]);
  return ['-s -w', ...variables].join(' ');
}
