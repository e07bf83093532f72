import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Ends what this process started when this process itself ends without doing so: killed, crashed, Ctrl-C. A second
 * process waits for the end of its standard input, which the system closes however this one ends.
 */
export class Leash {
  private readonly watchdog: ChildProcess;

  constructor() {
    this.watchdog = spawn(process.execPath, ['--require', 'tsx/cjs', join(__dirname, 'watchdog.ts')], {
      stdio: ['pipe', 'ignore', 'inherit'],
      // Out of reach of the terminal's Ctrl-C.
      detached: true,
    });
  }

  /** Kills the process group when this process ends. */
  hold(group: number): void {
    this.say(`hold ${group}`);
  }

  /** The process group ended. */
  release(group: number): void {
    this.say(`release ${group}`);
  }

  /** Removes a directory when this process ends. */
  remove(directory: string): void {
    this.say(`remove ${directory}`);
  }

  /** Nothing is left to watch over but the directories, which are removed now. */
  async end(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.watchdog.once('exit', () => resolve()));
    this.watchdog.stdin?.end();
    await ended;
  }

  private say(line: string): void {
    this.watchdog.stdin?.write(`${line}\n`);
  }
}
