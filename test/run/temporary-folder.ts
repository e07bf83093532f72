import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

let outer: string | undefined;

/** Gives a run one folder for everything temporary: what cdk8s' Testing and the commands leave goes with it. */
export function makeTemporaryFolder(): void {
  outer = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'lab-tests-'));
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
