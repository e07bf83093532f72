import type { AlloyConfig } from '../../alloy';
import { kubeStateMetrics } from '../addresses/kube-state-metrics';
import type { Destination } from '../destinations/destination';
import type { AlloySettings, Settings } from '../environment';
import { AnnotatedPods } from '../pipelines/annotated-pods/components';
import { ApiServer } from '../pipelines/api-server/components';
import { Cadvisor } from '../pipelines/cadvisor/components';
import { KubeStateMetrics } from '../pipelines/kube-state-metrics/components';
import { Kubelet } from '../pipelines/kubelet/components';
import { Monitors } from '../pipelines/monitors/components';
import { NodeExporter } from '../pipelines/node-exporter/components';
import { StaticTargets } from '../pipelines/static-targets/components';
import type { Sharding } from '../telemetry/sharding/sharding';
import { applicationPipelines } from './application-pipelines';
import { everywhere, logPipelines } from './log-pipelines';
import { profilePipelines } from './profile-pipelines';
import { surroundingPipelines } from './surrounding-pipelines';

/** A pipeline as an environment asks for it, before it is known which collector runs it. */
export interface Build {
  /** Its key below `pipelines` in the settings. */
  readonly name: PipelineName;
  readonly into: (config: AlloyConfig, destination: Destination) => unknown;
}

export type PipelineName = keyof Settings['pipelines'];

/** The table of contents of what is collected: every pipeline that an environment switches on. */
export function pipelinesOf(settings: Settings): readonly Build[] {
  const when = switched(settings);
  return [
    ...applicationPipelines(settings),
    ...metrics(settings, when),
    ...logPipelines(settings, when),
    ...profilePipelines(settings, when),
    ...surroundingPipelines(settings, when),
  ];
}

/** What stands in every collector that there is, and is no reason to have one. */
export function pipelinesEverywhere(settings: Settings): readonly Build[] {
  return everywhere(settings, switched(settings));
}

function switched({ pipelines }: Settings): When {
  return (name, into) => (pipelines[name].enabled ? [{ name, into }] : []);
}

/** Those that can be switched off. */
type SwitchedPipeline = {
  [Name in PipelineName]: Settings['pipelines'][Name] extends { readonly enabled: boolean } ? Name : never;
}[PipelineName];

export type When = (name: SwitchedPipeline, into: Build['into']) => readonly Build[];

/** Metrics of the infrastructure, and those that are pulled from applications. */
function metrics({ alloy, pipelines }: Settings, when: When): readonly Build[] {
  const { kubelet, cadvisor, nodeExporter, apiServer, annotatedPods, monitors, staticTargets } = pipelines;
  const sharding = shardingOf(alloy);
  const { address } = kubeStateMetrics;
  return [
    ...when('kubelet', (config, destination) => new Kubelet(config, { ...kubelet, sharding, destination })),
    ...when(
      'cadvisor',
      (config, destination) => new Cadvisor(config, { ...cadvisor, sharding, destination }),
    ),
    ...when(
      'nodeExporter',
      (config, destination) => new NodeExporter(config, { ...nodeExporter, destination }),
    ),
    ...when(
      'kubeStateMetrics',
      (config, destination) =>
        new KubeStateMetrics(config, { ...pipelines.kubeStateMetrics, address, sharding, destination }),
    ),
    ...when(
      'apiServer',
      (config, destination) => new ApiServer(config, { ...apiServer, sharding, destination }),
    ),
    ...when(
      'annotatedPods',
      (config, destination) => new AnnotatedPods(config, { ...annotatedPods, sharding, destination }),
    ),
    ...when(
      'monitors',
      (config, destination) => new Monitors(config, { ...monitors, sharding, destination }),
    ),
    ...when(
      'staticTargets',
      (config, destination) => new StaticTargets(config, { ...staticTargets, sharding, destination }),
    ),
  ];
}

/** How the clustered collectors share what they scrape. */
export function shardingOf({ cluster }: AlloySettings): Sharding {
  return cluster.sharding === 'hashmod' ? { by: 'hashmod', shards: cluster.replicas } : { by: 'clustering' };
}
