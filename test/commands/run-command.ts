import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export const root = join(__dirname, '..', '..');
const entry = ['--require', join(__dirname, 'translated.cjs')];

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandProps {
  /** Programs that stand in for others on the PATH: name and text of a shell script. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Is told what was printed so far, with a way to press Ctrl-C. */
  readonly watch?: (stdout: string, interrupt: () => void) => void;
  /** Where it runs. @default the project */
  readonly cwd?: string;
  /** What comes in. @default nothing */
  readonly stdin?: string;
  /** Variables beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `observability-lab COMMAND` from its source, with nothing but node and the stand-ins on the PATH. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { programs = {}, watch = () => undefined, cwd = root, env = {}, stdin = '' }: CommandProps = {},
): Promise<Outcome> {
  const bin = mkdtempSync(join(tmpdir(), 'commands-'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const PATH = [bin, ...(Object.keys(programs).length > 0 ? ['/usr/bin', '/bin'] : [])].join(delimiter);
  const lab = [...entry, join(root, 'commands', 'observability-lab.ts'), command, ...args];
  const child = spawn(process.execPath, lab, { cwd, detached: true, env: { ...process.env, PATH, ...env } });
  const interrupt = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  };
  let stdout = '';
  let stderr = '';
  child.stdin.end(stdin);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    watch(stdout, interrupt);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    });
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}
