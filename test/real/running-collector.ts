import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectorProgram } from '../../tools/real-programs/programs';
import { Program } from '../../tools/test-cluster/program';
import { until } from '../../tools/test-cluster/until';
import { onLoopback } from './addresses';
import type { Collector } from './collectors';
import type { Surroundings } from './surroundings';

/** The port of health_check in a pod. */
const healthPort = 13133;

/** A collector of an environment on the loopback interface. */
export class RunningCollector {
  /** Starts it and waits until it says that it is healthy. @throws Error with its last words when it does not */
  static async start(collector: Collector, surroundings: Surroundings): Promise<RunningCollector> {
    const { name } = collector;
    const directory = join(surroundings.directory, name);
    await mkdir(directory, { recursive: true });
    const config = await onLoopback(collector.config, {
      listener: (port) => surroundings.listener(name, port),
      portOf: (host, port) => surroundings.portOf(host, port),
    });
    const file = join(directory, 'config.yaml');
    await writeFile(file, config);
    const program = new Program({
      name,
      command: collectorProgram(),
      args: [`--config=${file}`],
      env: { PATH: process.env.PATH ?? '', ...collector.env },
      log: join(directory, 'collector.log'),
      leash: surroundings.leash,
    });
    const running = new RunningCollector(collector, surroundings, program);
    try {
      await running.healthy();
      return running;
    } catch (error) {
      await program.stop();
      throw error;
    }
  }

  private constructor(
    private readonly collector: Collector,
    private readonly surroundings: Surroundings,
    private readonly program: Program,
  ) {}

  /** The URL of what listens on a port of the pod. */
  async url(port: number): Promise<string> {
    return `http://127.0.0.1:${await this.surroundings.listener(this.collector.name, port)}`;
  }

  stop(): Promise<void> {
    return this.program.stop();
  }

  private async healthy(): Promise<void> {
    const { program } = this;
    const health = await this.url(healthPort);
    await until(`the collector ${program.name} to be healthy`, async () => {
      if (!program.isRunning) return 'ended';
      return (await fetch(health)).ok ? 'healthy' : undefined;
    });
    if (!program.isRunning) throw new Error(`The collector ${program.name} ended: ${program.lastWords}`);
  }
}
