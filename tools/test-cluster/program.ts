import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Leash } from './leash';

export interface ProgramProps {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Its environment variables. @default those of this process */
  readonly env?: Readonly<Record<string, string>>;
  /** What it says goes here. */
  readonly log: string;
  readonly leash: Leash;
}

/** A program that runs until it is stopped, in a process group of its own. */
export class Program {
  readonly name: string;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private running = true;

  constructor(private readonly props: ProgramProps) {
    const { name, command, args, env, log, leash } = props;
    this.name = name;
    const file = openSync(log, 'a');
    this.child = spawn(command, [...args], { stdio: ['ignore', file, file], env, detached: true });
    closeSync(file);
    const { pid } = this.child;
    if (pid !== undefined) leash.hold(pid);
    this.ended = new Promise((resolve) => {
      const end = () => {
        this.running = false;
        if (pid !== undefined) leash.release(pid);
        resolve();
      };
      this.child.once('exit', end);
      this.child.once('error', end);
    });
  }

  /** Of the process, and of its process group; undefined when there is no such program. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  get isRunning(): boolean {
    return this.running;
  }

  /** The last lines that it said. */
  get lastWords(): string {
    return readFileSync(this.props.log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  }

  /** Resolves when the program has ended, by itself or not. */
  async end(): Promise<void> {
    await this.ended;
  }

  /** Asks it to end, and after some seconds does not ask. */
  async stop(patience = 5_000): Promise<void> {
    const { pid } = this.child;
    if (!this.running || pid === undefined) return;
    process.kill(-pid, 'SIGTERM');
    const insist = setTimeout(() => this.running && process.kill(-pid, 'SIGKILL'), patience);
    await this.ended;
    clearTimeout(insist);
  }
}
