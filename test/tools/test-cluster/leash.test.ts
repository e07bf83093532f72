import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../tools/test-cluster/until';

const tools = join(__dirname, '..', '..', '..', 'tools', 'test-cluster');
/** Milliseconds: two starts of node and both waits, on a busy machine. */
const patience = 60_000;
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leash-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it(
  'ends the programs of a process that was killed, and removes its directory',
  async () => {
    const { owner, pid } = await ownerOfSleep();
    owner.kill('SIGKILL');
    await until('the program to end', async () => !isAlive(pid) || undefined, { seconds: 10 });
    await until('the directory to go', async () => !existsSync(directory) || undefined, { seconds: 10 });
  },
  patience,
);

it(
  'ends the programs of a process that was interrupted by Ctrl-C',
  async () => {
    const { owner, pid } = await ownerOfSleep();
    owner.kill('SIGINT');
    await until('the program to end', async () => !isAlive(pid) || undefined, { seconds: 10 });
  },
  patience,
);

/** A process that holds the program `sleep` on a leash, and the program's id. */
async function ownerOfSleep(): Promise<{ owner: ChildProcess; pid: number }> {
  const file = join(directory, 'owner.ts');
  writeFileSync(
    file,
    `const { Leash } = require(${JSON.stringify(join(tools, 'leash.ts'))});
const { Program } = require(${JSON.stringify(join(tools, 'program.ts'))});
const leash = new Leash();
leash.remove(${JSON.stringify(directory)});
const program = new Program({
  name: 'sleep', command: 'sleep', args: ['600'], log: ${JSON.stringify(join(directory, 'log'))}, leash,
});
process.stdout.write(String(program.pid) + '\\n');
`,
  );
  const owner = spawn(process.execPath, ['--require', 'tsx/cjs', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve, reject) => {
    owner.stdout?.once('data', (data: Buffer) => resolve(Number(data.toString())));
    owner.once('exit', () => reject(new Error('The owner ended before it said what it started.')));
  });
  return { owner, pid };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
