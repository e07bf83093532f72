import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

let outer: string | undefined;

/** Gives a run one folder for everything temporary: what cdk8s' Testing and the commands leave goes with it. */
export function makeTemporaryFolder(): void {
  outer = process.env.TMPDIR;
  removeThoseOfKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), `lab-tests-${process.pid}-`));
  // Where tsx keeps what it translated: kept from run to run.
  const translated = `tsx-${userInfo().uid}`;
  if (existsSync(join(tmpdir(), translated)))
    symlinkSync(join(tmpdir(), translated), join(folder, translated));
  process.env.TMPDIR = folder;
}

export function removeTemporaryFolder(): void {
  rmSync(tmpdir(), { recursive: true, force: true });
  if (outer === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outer;
}

function removeThoseOfKilledRuns(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^lab-tests-(\d+)-/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
