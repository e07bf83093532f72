import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import { programs } from '../../tools/test-cluster/programs';
import { until } from '../../tools/test-cluster/until';

const root = join(__dirname, '..', '..');

/** What deploy says last. */
export const installed = 'The lab of kind is installed and every pod is as it should be.';

/** The context of the test clusters is called `test`, which no environment names. */
export const here = '--any-context';

export interface Outcome {
  readonly code: number | null;
  /** What it printed, to either stream. */
  readonly output: string;
}

/** `npm run deploy` or `npm run destroy` in a process group of its own, as a terminal would start it. */
export class LabCommand {
  readonly done: Promise<Outcome>;
  output = '';
  private readonly child: ChildProcess;

  constructor(cluster: TestCluster, script: 'deploy' | 'destroy', ...args: readonly string[]) {
    const kubectl = dirname(programs(cluster.version).kubectl);
    this.child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      detached: true,
      env: {
        ...process.env,
        PATH: [kubectl, process.env.PATH].join(delimiter),
        KUBECONFIG: cluster.kubeconfig,
      },
    });
    const keep = (text: string) => {
      this.output += text;
    };
    this.child.stdout?.setEncoding('utf8').on('data', keep);
    this.child.stderr?.setEncoding('utf8').on('data', keep);
    this.done = new Promise((resolve, reject) => {
      this.child.on('error', reject);
      this.child.on('close', (code, signal) => {
        running.delete(this);
        // npm ends by the signal itself, which a shell shows as this code.
        resolve({ code: signal === 'SIGINT' ? 130 : code, output: this.output });
      });
    });
    running.add(this);
  }

  /** Waits until it has printed something. */
  async says(text: string): Promise<void> {
    await until(
      `${JSON.stringify(text)} in the output`,
      async () => this.output.includes(text) || undefined,
      {
        seconds: 120,
        every: 0.1,
      },
    );
  }

  /** Ctrl-C: the terminal gives the signal to the whole group. */
  interrupt(): void {
    this.signal('SIGINT');
  }

  signal(signal: NodeJS.Signals): void {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, signal);
  }
}

const running = new Set<LabCommand>();

/** Ends what a test that failed has left running. */
export async function endCommands(): Promise<void> {
  for (const command of running) {
    command.signal('SIGKILL');
    await command.done;
  }
}

/** Runs a command to its end. */
export function run(
  cluster: TestCluster,
  script: 'deploy' | 'destroy',
  ...args: readonly string[]
): Promise<Outcome> {
  return new LabCommand(cluster, script, ...args).done;
}

/** Installs the lab, which has to succeed. */
export async function deploy(cluster: TestCluster): Promise<void> {
  expect(await run(cluster, 'deploy', here)).toEqual({ code: 0, output: expect.stringContaining(installed) });
}

/** Removes the lab, which has to succeed. */
export async function destroy(cluster: TestCluster): Promise<void> {
  expect(await run(cluster, 'destroy', here, '--yes')).toEqual({
    code: 0,
    output: expect.stringContaining('Nothing of the lab is left.'),
  });
}
