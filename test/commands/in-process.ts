import { Console } from 'node:console';
import { join, sep } from 'node:path';
import { Writable } from 'node:stream';
import { start } from '../../commands/command-line/start';
import type { Outcome } from './run-command';

const root = join(__dirname, '..', '..');
let before: Promise<unknown> = Promise.resolve();

/**
 * Runs `observability-lab COMMAND` where the test runs, which takes a tenth of the time of a process. One run waits for
 * the one before it: there is one console and one directory. What starts programs, reads or is interrupted takes runCommand.
 */
export function runInProcess(
  command: string,
  args: readonly string[],
  { cwd = root }: { readonly cwd?: string } = {},
): Promise<Outcome> {
  const outcome = before.then(() => run(command, args, cwd));
  before = outcome.catch(() => undefined);
  return outcome;
}

async function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const { console } = globalThis;
  const [directory, exitCode, write] = [process.cwd(), process.exitCode, process.stdout.write];
  const [stdout, stderr] = [new Written(), new Written()];
  const terminal = process.stdout.isTTY;
  process.chdir(cwd);
  process.exitCode = 0;
  process.stdout.isTTY = false;
  process.stdout.write = (text: string | Uint8Array) => stdout.write(text);
  globalThis.console = new Console({ stdout, stderr });
  try {
    await start([command, ...args]);
    return { code: Number(process.exitCode), stdout: stdout.text, stderr: stderr.text };
  } finally {
    globalThis.console = console;
    Object.assign(process.stdout, { write, isTTY: terminal });
    process.exitCode = exitCode;
    process.chdir(directory);
    forgetOwn();
  }
}

/** A test writes the environment of another under the same name: what is not the project's is read anew. */
function forgetOwn(): void {
  for (const file of Object.keys(require.cache)) {
    if (!file.startsWith(root + sep) && !file.includes(`${sep}node_modules${sep}`))
      delete require.cache[file];
  }
}

class Written extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
