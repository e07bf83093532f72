import type { AlloyConfig } from '../alloy';
import { namespaces } from '../namespaces';
import { ApplicationObservability } from '../pipelines/application-observability';
import { ClusterEvents } from '../pipelines/cluster-events';
import type { Destination } from '../pipelines/destinations/destination';
import type { Settings } from '../settings';
import { peersHost } from '../workload/peers';

/** A pipeline as an environment asks for it, before it is known which collector runs it. */
export interface Build {
  /** Its key below `pipelines` in the settings. */
  readonly name: PipelineName;
  readonly into: (config: AlloyConfig, destination: Destination) => unknown;
}

export type PipelineName = keyof Settings['pipelines'];

/** The table of contents of what is collected: every pipeline that an environment switches on. */
export function pipelinesOf(settings: Settings): readonly Build[] {
  const { clusterEvents } = settings.pipelines;
  const when = (name: SwitchedPipeline, into: Build['into']): readonly Build[] =>
    settings.pipelines[name].enabled ? [{ name, into }] : [];
  return [
    applicationObservability(settings),
    ...when(
      'clusterEvents',
      (config, destination) => new ClusterEvents(config, { ...clusterEvents, destination }),
    ),
  ];
}

/** Those that can be switched off. */
type SwitchedPipeline = {
  [Name in PipelineName]: Settings['pipelines'][Name] extends { readonly enabled: boolean } ? Name : never;
}[PipelineName];

function applicationObservability({ cluster, alloy }: Settings): Build {
  const peers = alloy.receiver.replicas > 1 ? peersHost('alloy-receiver', namespaces.monitoring) : undefined;
  const cloud = cluster.provider === 'kind' ? undefined : 'gcp';
  return {
    name: 'applicationObservability',
    into: (config, destination) =>
      new ApplicationObservability(config, { clusterName: cluster.name, cloud, destination, peers }),
  };
}
