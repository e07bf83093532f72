import type { AlloyConfig } from '../alloy';
import { namespaces } from '../namespaces';
import { ApplicationObservability } from '../pipelines/application-observability';
import { ClusterEvents } from '../pipelines/cluster-events';
import type { Destination } from '../pipelines/destinations/destination';
import type { Settings } from '../settings';
import { peersHost } from '../workload/peers';

/** A pipeline as an environment asks for it, before it is known which collector runs it. */
export type Build = (config: AlloyConfig, destination: Destination) => unknown;

/** The table of contents of what is collected: every pipeline that an environment switches on. */
export function pipelinesOf(settings: Settings): readonly Build[] {
  const { clusterEvents } = settings.pipelines;
  return [
    applicationObservability(settings),
    ...when(
      clusterEvents,
      (config, destination) => new ClusterEvents(config, { ...clusterEvents, destination }),
    ),
  ];
}

function when({ enabled }: { readonly enabled: boolean }, build: Build): readonly Build[] {
  return enabled ? [build] : [];
}

function applicationObservability({ cluster, alloy }: Settings): Build {
  const peers = alloy.receiver.replicas > 1 ? peersHost('alloy-receiver', namespaces.monitoring) : undefined;
  const cloud = cluster.provider === 'kind' ? undefined : 'gcp';
  return (config, destination) => {
    new ApplicationObservability(config, { clusterName: cluster.name, cloud, destination, peers });
  };
}
