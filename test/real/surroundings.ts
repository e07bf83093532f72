import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/test-cluster/free-port';
import { Leash } from '../../tools/test-cluster/leash';
import { type Objects, StandInApiServer } from './stand-ins/api-server';
import { Destinations } from './stand-ins/destinations';
import { MetadataServer } from './stand-ins/metadata-server';
import { secretsOf } from './stand-ins/secrets';
import type { AlloyWorkload } from './workloads';

/**
 * What programs of a lab find around them on this machine: stand-ins for the Kubernetes API, for the cloud and for every
 * destination, and one another. All of it ends with this process, however that ends.
 */
export class Surroundings {
  /** @param objects what the Kubernetes API has beside the Secrets that are read */
  static async start(
    workloads: readonly AlloyWorkload[],
    objects: Objects = {},
    podsAfter = 0,
  ): Promise<Surroundings> {
    const leash = new Leash();
    const directory = await mkdtemp(join(tmpdir(), 'lab-'));
    leash.remove(directory);
    const surroundings = new Surroundings(workloads, directory, leash, objects, podsAfter);
    await Promise.all([surroundings.api.start(), surroundings.cloud.start()]);
    return surroundings;
  }

  readonly destinations = new Destinations();
  private readonly api: StandInApiServer;
  private readonly cloud = new MetadataServer();
  private readonly listeners = new Map<string, number>();

  private constructor(
    private readonly workloads: readonly AlloyWorkload[],
    /** Files of all programs. */
    readonly directory: string,
    readonly leash: Leash,
    objects: Objects,
    podsAfter: number,
  ) {
    const texts = workloads.flatMap(({ files }) => Object.values(files));
    this.api = new StandInApiServer({ ...secretsOf(texts), ...objects }, podsAfter);
  }

  get apiServer(): string {
    return this.api.url;
  }

  get metadataHost(): string {
    return this.cloud.host;
  }

  /** The port of this machine for a port on which a workload listens. */
  async listener(workload: string, port: string | number): Promise<number> {
    const key = `${workload}:${port}`;
    const known = this.listeners.get(key);
    if (known !== undefined) return known;
    const free = await freePort();
    this.listeners.set(key, free);
    return free;
  }

  /** The port of this machine for an address that a workload sends to: of another workload, or of a stand-in. */
  async portOf(host: string, port: string): Promise<number> {
    const service = host.split('.')[0]?.replace(/-(peers|cluster)$/, '');
    const workload = this.workloads.find(({ name }) => name === service || name === host.split('.')[0]);
    if (workload) return this.listener(workload.name, port);
    return this.destinations.portOf(`${host}:${port}`);
  }

  async stop(): Promise<void> {
    await Promise.all([this.destinations.stop(), this.api.stop(), this.cloud.stop()]);
    await this.leash.end();
  }
}
