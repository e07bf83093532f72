import { RootConstruct } from 'constructs';
import { AlloyConfig } from '../../alloy';
import { deriveNeeds, type Needs } from '../../workload';
import { type Settings, SettingsError } from '../environment';
import { factsOfCluster } from '../settings/providers';
import { collectorFor } from './collector-for';
import type { CollectorName } from './collectors';
import { destinationsOf } from './destinations';
import { type PlacedBuild, pipelinesEverywhere, pipelinesOf } from './pipelines';

export { collectorFor };

/** Which pipelines each collector runs; a collector that would run none is left out. */
export type Placement = ReadonlyMap<CollectorName, readonly PlacedBuild[]>;

/**
 * Pipelines go to the collector whose needs they share, so that there are as few collectors as the needs allow.
 * What a pipeline needs is read from its components: it is built once on trial.
 */
export function placementOf(settings: Settings): Placement {
  const known = placements.get(settings) ?? placed(settings);
  placements.set(settings, known);
  return known;
}

/** Settings do not change, and several charts ask. */
const placements = new WeakMap<Settings, Placement>();

/** A pipeline of one's own may ask for a node where there is none to run on. */
function requireDaemons({ name }: PlacedBuild, { cluster }: Settings): void {
  const { hasDaemons, title } = factsOfCluster(cluster);
  if (hasDaemons) return;
  throw new SettingsError(
    `pipelines.${name}`,
    `reads what is on a node, for which a pod has to run on each, but ${title} runs none so; switch it off, or use a cluster with nodes.`,
  );
}

function placed(settings: Settings): Placement {
  const placement = new Map<CollectorName, PlacedBuild[]>();
  for (const build of pipelinesOf(settings)) {
    const name = collectorFor(trial(build, settings));
    if (name === 'alloy-node') requireDaemons(build, settings);
    placement.set(name, [...(placement.get(name) ?? []), build]);
  }
  const everywhere = pipelinesEverywhere(settings);
  return new Map(
    [...placement]
      .map(([name, builds]) => [name, [...builds, ...everywhere]] as const)
      .sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
}

/** A pipeline built on trial, in a configuration of its own. */
export interface Trial {
  readonly name: string;
  readonly config: AlloyConfig;
}

/** Every pipeline that an environment switches on, on trial. */
export function trialsOf(settings: Settings): readonly Trial[] {
  const known = placementOf(settings).size > 0 ? pipelinesEverywhere(settings) : [];
  const everywhere = known.map((build) => ({ name: build.name, config: builtAlone(build, settings) }));
  return [...(trials.get(settings) ?? []), ...everywhere];
}

/** Kept from the placement. */
const trials = new WeakMap<Settings, Trial[]>();

function trial(build: PlacedBuild, settings: Settings): Needs {
  const config = builtAlone(build, settings);
  trials.set(settings, [...(trials.get(settings) ?? []), { name: build.name, config }]);
  return deriveNeeds(config, settings.namespaces.monitoring.name);
}

function builtAlone(build: PlacedBuild, settings: Settings): AlloyConfig {
  const config = new AlloyConfig(new RootConstruct(), 'trial', { stability: settings.alloy.stability });
  build.into(config, destinationsOf(config, settings)(build.name));
  return config;
}
