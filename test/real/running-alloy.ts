import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { alloyProgram } from '../../tools/real-programs/programs';
import { Leash } from '../../tools/test-cluster/leash';
import { Program } from '../../tools/test-cluster/program';
import { until } from '../../tools/test-cluster/until';
import { Loopback } from './loopback';
import { type Objects, StandInApiServer } from './stand-ins/api-server';
import { Destinations } from './stand-ins/destinations';
import { MetadataServer } from './stand-ins/metadata-server';
import { secretsOf } from './stand-ins/secrets';
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

/**
 * A workload's Alloy, run with its own arguments on the loopback interface, with stand-ins for everything that it
 * reaches. It ends with this process, however that ends.
 */
export class RunningAlloy {
  /** Starts it and waits until it says that it is ready. @throws Error with its last words when it does not */
  static async start(workload: AlloyWorkload, objects: Objects = {}): Promise<RunningAlloy> {
    const leash = new Leash();
    const directory = await mkdtemp(join(tmpdir(), `alloy-${workload.name}-`));
    leash.remove(directory);
    const running = new RunningAlloy(workload, directory, leash, objects);
    try {
      await running.prepare();
      await running.run();
      return running;
    } catch (error) {
      await running.stop();
      throw error;
    }
  }

  readonly destinations = new Destinations();
  private readonly apiServer: StandInApiServer;
  private readonly metadata = new MetadataServer();
  private loopback: Loopback | undefined;
  private program: Program | undefined;

  private constructor(
    private readonly workload: AlloyWorkload,
    /** Stands in for the file system of the pod and of its node. */
    readonly directory: string,
    private readonly leash: Leash,
    objects: Objects,
  ) {
    this.apiServer = new StandInApiServer({ ...secretsOf(Object.values(workload.files)), ...objects });
  }

  /** The URL of what listens on a port of the pod. */
  async url(port: number): Promise<string> {
    return `http://127.0.0.1:${await this.loopback?.listener(port)}`;
  }

  async components(): Promise<readonly ComponentHealth[]> {
    const response = await fetch(`${await this.url(12345)}/api/v0/web/components`);
    return componentList
      .parse(await response.json())
      .map(({ localID, health }) => ({ name: localID, ...health }));
  }

  /** Alloy ends and starts again, with what is on its disk. */
  async restart(): Promise<void> {
    await this.program?.stop();
    await this.run();
  }

  /** Everything ends. */
  async stop(): Promise<void> {
    // Some components never end: after a second it is not asked any more.
    await this.program?.stop(1_000);
    await Promise.all([this.destinations.stop(), this.apiServer.stop(), this.metadata.stop()]);
    await this.leash.end();
  }

  /** Writes the texts, and the files that a pod finds. */
  private async prepare(): Promise<void> {
    const { workload, directory } = this;
    await Promise.all([this.apiServer.start(), this.metadata.start()]);
    const loopback = new Loopback({
      destinations: this.destinations,
      apiServer: this.apiServer.url,
      directory,
    });
    this.loopback = loopback;
    for (const { path, node } of workload.mounts) {
      if (node === undefined) await mkdir(loopback.path(workload, path), { recursive: true });
    }
    for (const [file, text] of Object.entries(workload.files)) {
      await this.write(join(workload.directory, file), await loopback.text(workload, text));
    }
    await this.write('/var/run/secrets/kubernetes.io/serviceaccount/token', 'stand-in');
    await this.write('/kubeconfig', kubeconfig(this.apiServer.url));
  }

  private async write(path: string, text: string): Promise<void> {
    const file = join(this.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  private async run(): Promise<void> {
    const { workload, directory, leash, loopback } = this;
    if (!loopback) throw new Error('Alloy is not prepared.');
    const args: string[] = [];
    for (const argument of workload.args) args.push(await loopback.argument(workload, argument));
    if (args.includes('--cluster.enabled=true')) {
      args.push(`--cluster.advertise-address=127.0.0.1:${await loopback.listener(12345)}`);
    }
    const program = new Program({
      name: workload.name,
      command: alloyProgram(),
      args,
      env: this.environment(),
      log: join(directory, 'alloy.log'),
      leash,
    });
    this.program = program;
    const ready = `${await this.url(12345)}/-/ready`;
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
      KUBECONFIG: join(this.directory, 'kubeconfig'),
      GCE_METADATA_HOST: this.metadata.host,
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
