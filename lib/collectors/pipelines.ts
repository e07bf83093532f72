import type { AlloyConfig } from '../alloy';
import { namespaces } from '../namespaces';
import { ApplicationObservability } from '../pipelines/application-observability';
import type { Destination } from '../pipelines/destinations/destination';
import type { Settings } from '../settings';
import { peersHost } from '../workload/peers';

/** A pipeline as an environment asks for it, before it is known which collector runs it. */
export type Build = (config: AlloyConfig, destination: Destination) => void;

/** The table of contents of what is collected: every pipeline that an environment switches on. */
export function pipelinesOf(settings: Settings): readonly Build[] {
  return [applicationObservability(settings)];
}

function applicationObservability({ cluster, alloy }: Settings): Build {
  const peers = alloy.receiver.replicas > 1 ? peersHost('alloy-receiver', namespaces.monitoring) : undefined;
  const cloud = cluster.provider === 'kind' ? undefined : 'gcp';
  return (config, destination) => {
    new ApplicationObservability(config, { clusterName: cluster.name, cloud, destination, peers });
  };
}
