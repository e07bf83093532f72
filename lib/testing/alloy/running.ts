import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from '../values/read';

/** The path of the Alloy that ALLOY_BIN names. @throws Error when it names none */
export function alloyBinary(): string {
  const { ALLOY_BIN } = process.env;
  if (ALLOY_BIN) return ALLOY_BIN;
  throw new Error(
    'throughAlloy runs a real Alloy, but ALLOY_BIN names none; give the path of its binary there.',
  );
}

/** An Alloy on the loopback interface, which ends with this process at the latest. */
export class RunningAlloy {
  /** Starts one and waits until it is ready. @throws Error with its last words when it ends instead */
  static async start(text: string, variables: Variables = {}): Promise<RunningAlloy> {
    const running = new RunningAlloy(alloyBinary(), text, variables, await freePort());
    try {
      await running.ready();
    } catch (error) {
      await running.stop();
      throw error;
    }
    return running;
  }

  private readonly directory = mkdtempSync(join(tmpdir(), 'alloy-'));
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private said = '';
  private failure: Error | undefined;
  private readonly kill = () => {
    this.child.kill('SIGKILL');
    rmSync(this.directory, { recursive: true, force: true });
  };

  private constructor(
    binary: string,
    private readonly text: string,
    variables: Variables,
    private readonly port: number,
  ) {
    const file = join(this.directory, 'config.alloy');
    writeFileSync(file, text);
    const args = [
      ...[
        'run',
        '--disable-reporting',
        '--stability.level=experimental',
        '--feature.community-components.enabled',
      ],
      ...[
        `--server.http.listen-addr=127.0.0.1:${port}`,
        `--storage.path=${join(this.directory, 'data')}`,
        file,
      ],
    ];
    const env = { PATH: process.env.PATH ?? '', ...variables };
    this.child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const hear = (chunk: Buffer) => {
      this.said = (this.said + chunk.toString()).slice(-4_000);
    };
    this.child.stdout?.on('data', hear);
    this.child.stderr?.on('data', hear);
    this.child.once('error', (error) => {
      this.failure = error;
    });
    this.ended = new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.once('error', () => resolve());
    });
    process.once('exit', this.kill);
  }

  /** What the HTTP API says of a component. */
  async component(name: string): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.port}/api/v0/web/components/${name}`);
    if (!response.ok) throw new Error(`Alloy has no ${name}: ${response.status}.`);
    return response.json();
  }

  /** What it says of itself for Prometheus. */
  async metrics(): Promise<string> {
    return (await fetch(`http://127.0.0.1:${this.port}/metrics`)).text();
  }

  /** Asks it to end, and after two seconds does not ask. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const insist = setTimeout(() => this.child.kill('SIGKILL'), 2_000);
    if (!this.failure) await this.ended;
    clearTimeout(insist);
    process.removeListener('exit', this.kill);
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
      if (this.failure) throw new Error(`ALLOY_BIN names no program that runs: ${this.failure.message}.`);
      if (this.child.exitCode !== null) {
        throw new Error(
          `Alloy refused the configuration:\n${this.said.trim()}\n\nThe configuration is:\n${this.text}`,
        );
      }
      const response = await fetch(`http://127.0.0.1:${this.port}/-/ready`).catch(() => undefined);
      if (response?.ok) return;
      await pause(100);
    }
    throw new Error(`Alloy was not ready within a minute:\n${this.said.trim()}`);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A TCP port of the loopback interface that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
