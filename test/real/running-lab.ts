import type { Settings } from '../../lib/lab/environment';
import { RunningAlloy } from './running-alloy';
import type { Objects } from './stand-ins/api-server';
import type { Destinations } from './stand-ins/destinations';
import { Surroundings } from './surroundings';
import { alloyWorkloads } from './workloads';

/** Every Alloy of an environment, or some of them, each once. */
export class RunningLab {
  static async start(
    settings: Settings,
    { only, objects, podsAfter, files }: RunningLabProps = {},
  ): Promise<RunningLab> {
    const workloads = alloyWorkloads(settings).filter(
      ({ name }) => only === undefined || only.includes(name),
    );
    const surroundings = await Surroundings.start(workloads, objects, podsAfter);
    const lab = new RunningLab(surroundings);
    try {
      // One after another: a cold start takes a core.
      for (const workload of workloads) {
        lab.alloys.set(workload.name, await RunningAlloy.start(workload, surroundings, files));
      }
      return lab;
    } catch (error) {
      await lab.stop();
      throw error;
    }
  }

  private readonly alloys = new Map<string, RunningAlloy>();

  private constructor(readonly surroundings: Surroundings) {}

  get destinations(): Destinations {
    return this.surroundings.destinations;
  }

  /** The Alloy of a workload. @throws Error when it does not run */
  alloy(name: string): RunningAlloy {
    const found = this.alloys.get(name);
    if (found) return found;
    throw new Error(`${name} does not run; there are ${[...this.alloys.keys()].join(', ')}.`);
  }

  async stop(): Promise<void> {
    for (const alloy of this.alloys.values()) await alloy.stop();
    await this.surroundings.stop();
  }
}

export interface RunningLabProps {
  /** Names of workloads. @default all */
  readonly only?: readonly string[];
  /** What the Kubernetes API has beside the Secrets that are read. @default nothing */
  readonly objects?: Objects;
  /** Files that every pod finds, by path. @default none */
  readonly files?: Readonly<Record<string, string>>;
  /** After how many milliseconds since its start the Kubernetes API answers who asks for pods. @default at once */
  readonly podsAfter?: number;
}
