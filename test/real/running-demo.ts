import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demoApplications } from '../../lib/lab/applications/demo';
import { environment, type Settings, type Variant } from '../../lib/lab/environment';
import { freePort } from '../../tools/test-cluster/free-port';
import { Program } from '../../tools/test-cluster/program';
import { until } from '../../tools/test-cluster/until';
import { collectors } from './collectors';
import { type DemoService, demoServices, type Run } from './demo-containers';
import { agentOf, programOf } from './demo-programs';
import { RunningCollector } from './running-collector';
import { RunningLab } from './running-lab';
import type { Received } from './stand-ins/received';

/** .NET is not among them: few machines have it, and no registry that is used here. */
const variants = {
  'hello-observability': 'manual-sidecar',
  'ms-service-app-ms1': 'manual-sidecar',
  'ms-service-app-ms2': 'manual-sidecar',
  'user-observability': 'manual-sidecar',
  'ms-service-app-python': 'manual-sidecar',
  // Its agent is a privileged container.
  'ms-service-app-go': 'clean',
} as const satisfies Readonly<Record<string, Variant>>;

export type DemoName = keyof typeof variants;

/** The addresses of others, by the variable that names each. */
const peers: Readonly<Record<string, DemoName>> = {
  HELLO_URL: 'hello-observability',
  CUSTOMERS_URL: 'ms-service-app-ms1',
  SELLERS_URL: 'ms-service-app-ms2',
  STOCK_URL: 'ms-service-app-go',
};

/**
 * The demo services with their agents, run as their manifests say, with the collector beside them and the Alloy behind it.
 * Each listens on a port of the loopback interface, and paths of the pod are below one folder.
 */
export class RunningDemo {
  static async start(): Promise<RunningDemo> {
    const names = Object.keys(variants) as DemoName[];
    const ports = new Map<string, number>();
    for (const name of names) ports.set(name, await freePort());
    const settings = environment(settingsWith(ports));
    const lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
    const demo = new RunningDemo(lab, ports);
    try {
      await demo.startAll(settings);
      return demo;
    } catch (error) {
      await demo.stop();
      throw error;
    }
  }

  private readonly programs = new Map<string, Program>();
  private collector: RunningCollector | undefined;

  private constructor(
    private readonly lab: RunningLab,
    private readonly ports: ReadonlyMap<string, number>,
  ) {}

  get received(): Received {
    return this.lab.destinations.received;
  }

  url(name: DemoName, path: string): string {
    return `http://127.0.0.1:${this.ports.get(name)}${path}`;
  }

  /** What a service printed. */
  async printed(name: DemoName): Promise<readonly string[]> {
    return (await readFile(this.log(name), 'utf8')).split('\n');
  }

  /** Asks a service to end, and tells after how many seconds it had. */
  async secondsToEnd(name: DemoName): Promise<number> {
    const asked = Date.now();
    await this.programs.get(name)?.stop(20_000);
    return (Date.now() - asked) / 1000;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.programs.values()].map((program) => program.stop()));
    await this.collector?.stop();
    await this.lab.stop();
  }

  private async startAll(settings: Settings): Promise<void> {
    const [sidecar] = collectors(settings).filter(({ name }) => name === 'sidecar');
    if (sidecar === undefined) throw new Error('The environment has no collector called sidecar.');
    this.collector = await RunningCollector.start(sidecar, this.lab.surroundings);
    const receiver = await this.collector.url(4318);
    for (const service of demoServices(settings)) await this.startService(service, receiver);
    await Promise.all(
      [...this.programs.values()].map((program) =>
        until(
          `${program.name} to listen`,
          async () => {
            if (!program.isRunning) throw new Error(`${program.name} ended: ${program.lastWords}`);
            return program.lastWords.includes('listens on port') || undefined;
          },
          { seconds: 120 },
        ),
      ),
    );
  }

  private async startService(service: DemoService, receiver: string): Promise<void> {
    const { name, files, compile, main } = service;
    const folder = this.folder(name);
    for (const part of ['source', 'program', 'tmp']) await mkdir(join(folder, part), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, 'source', file), text);
    const here = ({ command, env }: Run): Run => ({
      command: command.map((word) => onThisMachine(word, folder)),
      env: Object.fromEntries(
        Object.entries(env).map(([key, value]) => [
          key,
          onThisMachine(value, folder).replace('http://127.0.0.1:4318', receiver),
        ]),
      ),
    });
    if (compile !== undefined) {
      const { command, env } = here(compile);
      const [program = '', ...args] = command;
      // What Go brings is compiled once for this machine, and not for each run.
      const { GOCACHE: _, HOME: __, ...rest } = env;
      await promisify(execFile)(program, args, { env: { ...process.env, ...rest }, timeout: 200_000 });
    }
    const {
      command: [word = '', ...args],
      env,
    } = here(main);
    const program = new Program({
      name,
      command: programOf(word),
      args,
      env: { PATH: process.env.PATH ?? '', ...env },
      log: this.log(name),
      leash: this.lab.surroundings.leash,
    });
    this.programs.set(name, program);
  }

  private folder(name: string): string {
    return join(this.lab.surroundings.directory, name);
  }

  private log(name: string): string {
    return join(this.folder(name), 'log');
  }
}

/** A path of the pod, wherever it stands in a word. */
function onThisMachine(word: string, folder: string): string {
  const agent = /javaagent|autoinstrumentation\.js|auto_instrumentation/.exec(word)?.[0];
  const language = agent === 'javaagent' ? 'java' : agent === 'auto_instrumentation' ? 'python' : 'nodejs';
  const moved = word.replace(/(?<![\w.])\/(source|program|tmp)(?=\/|$)/g, `${folder}/$1`);
  return agent === undefined ? moved : moved.replaceAll('/otel-agent', agentOf(language));
}

function settingsWith(ports: ReadonlyMap<string, number>) {
  const addresses = Object.fromEntries(
    Object.entries(peers).map(([variable, name]) => [variable, `http://127.0.0.1:${ports.get(name)}`]),
  );
  return {
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    applications: demoApplications(variants).map((application) => ({
      ...application,
      env: {
        ...application.env,
        ...addresses,
        // Nobody is there: the price is not known.
        PRICES_URL: 'http://127.0.0.1:1',
        PORT: String(ports.get(application.name)),
        OTEL_METRIC_EXPORT_INTERVAL: '5000',
      },
    })),
  } as const;
}
