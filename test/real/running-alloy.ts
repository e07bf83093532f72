import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { alloyProgram } from '../../tools/real-programs/programs';
import { Program } from '../../tools/test-cluster/program';
import { until } from '../../tools/test-cluster/until';
import { Loopback } from './loopback';
import type { Surroundings } from './surroundings';
import type { AlloyWorkload } from './workloads';

const componentList = z.array(
  z.object({ localID: z.string(), health: z.object({ state: z.string(), message: z.string().default('') }) }),
);

/** A component of a running Alloy. */
export interface ComponentHealth {
  /** `otelcol.receiver.otlp.default` */
  readonly name: string;
  readonly state: string;
  readonly message: string;
}

/** The port of the HTTP API in a pod. */
const apiPort = 12345;

/** A workload's Alloy, run with its own arguments on the loopback interface. */
export class RunningAlloy {
  /**
   * Starts it and waits until it says that it is ready.
   * @param files what the pod finds beside its texts, by path
   * @throws Error with its last words when it does not
   */
  static async start(
    workload: AlloyWorkload,
    surroundings: Surroundings,
    files: Readonly<Record<string, string>> = {},
  ): Promise<RunningAlloy> {
    const running = new RunningAlloy(workload, surroundings, files);
    await running.prepare();
    await running.run();
    return running;
  }

  private readonly loopback: Loopback;
  private program: Program | undefined;

  private constructor(
    private readonly workload: AlloyWorkload,
    private readonly surroundings: Surroundings,
    private readonly files: Readonly<Record<string, string>>,
  ) {
    this.loopback = new Loopback(workload, surroundings);
  }

  /** The URL of what listens on a port of the pod. */
  async url(port: number): Promise<string> {
    return `http://127.0.0.1:${await this.loopback.listener(port)}`;
  }

  /** A file of the pod on this machine. */
  path(path: string): string {
    return this.loopback.path(path);
  }

  async components(): Promise<readonly ComponentHealth[]> {
    const response = await fetch(`${await this.url(apiPort)}/api/v0/web/components`);
    return componentList
      .parse(await response.json())
      .map(({ localID, health }) => ({ name: localID, ...health }));
  }

  /** Alloy ends and starts again, with what is on its disk. */
  async restart(): Promise<void> {
    await this.program?.stop();
    await this.run();
  }

  async stop(): Promise<void> {
    // Some components never end: after a second it is not asked any more.
    await this.program?.stop(1_000);
  }

  /** Writes the texts, and the files that a pod finds. */
  private async prepare(): Promise<void> {
    const { workload, loopback } = this;
    for (const { path } of workload.mounts) await mkdir(loopback.path(path), { recursive: true });
    for (const [file, text] of Object.entries(workload.files)) {
      await this.write(join(workload.directory, file), await loopback.text(text));
    }
    for (const [path, text] of Object.entries(this.files)) await this.write(path, text);
    await this.write('/var/run/secrets/kubernetes.io/serviceaccount/token', 'stand-in');
    await this.write('/kubeconfig', kubeconfig(this.surroundings.apiServer));
  }

  private async write(path: string, text: string): Promise<void> {
    const file = join(this.loopback.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  private async run(): Promise<void> {
    const { workload, loopback, surroundings } = this;
    const args: string[] = [];
    for (const argument of workload.args) args.push(await loopback.argument(argument));
    if (args.includes('--cluster.enabled=true')) {
      args.push(`--cluster.advertise-address=127.0.0.1:${await loopback.listener(apiPort)}`);
    }
    const program = new Program({
      name: workload.name,
      command: alloyProgram(),
      args,
      env: this.environment(),
      log: join(loopback.directory, 'alloy.log'),
      leash: surroundings.leash,
    });
    this.program = program;
    const ready = `${await this.url(apiPort)}/-/ready`;
    await until(`Alloy of ${workload.name} to be ready`, async () => {
      if (!program.isRunning) return 'ended';
      return (await fetch(ready)).ok ? 'ready' : undefined;
    });
    if (!program.isRunning) throw new Error(`Alloy of ${workload.name} ended: ${program.lastWords}`);
  }

  /** Nothing of this process but the PATH, as in a pod. */
  private environment(): Record<string, string> {
    const given = Object.entries(this.workload.env).map(([name, value]) => [name, value ?? 'stand-in']);
    return {
      PATH: process.env.PATH ?? '',
      KUBECONFIG: join(this.loopback.directory, 'kubeconfig'),
      GCE_METADATA_HOST: this.surroundings.metadataHost,
      ...Object.fromEntries(given),
    };
  }
}

function kubeconfig(server: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'stand-in', cluster: { server } }],
    contexts: [{ name: 'stand-in', context: { cluster: 'stand-in', user: '' } }],
    'current-context': 'stand-in',
  });
}
