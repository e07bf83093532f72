import { peersHost } from '../../workload/peers';
import type { Settings } from '../environment';
import { namespaces } from '../namespaces';
import { ApplicationObservability } from '../pipelines/application-observability/receiver';
import type { Sampling } from '../pipelines/application-observability/sampling';
import { ApplicationTraces } from '../pipelines/application-observability/traces';
import type { Build } from './pipelines';

const name = 'applicationObservability';

/**
 * The telemetry of the applications, in one of three layouts: all in one pod; several pods that hand each trace to one
 * of them; or two tiers, where the second decides about whole traces. Traces are brought together only where somebody
 * needs them whole.
 */
export function applicationPipelines(settings: Settings): readonly Build[] {
  const { metricsFromTraces, sampling } = settings.pipelines.applicationObservability;
  if (metricsFromTraces === 'legacy') return [];
  const metrics = metricsFromTraces === 'alloy';
  if (sampling.tail) return twoTiers(settings, metrics, { kind: 'tail', ...sampling.tail });
  return [oneTier(settings, metrics)];
}

function oneTier(settings: Settings, metrics: boolean): Build {
  const { share } = settings.pipelines.applicationObservability.sampling;
  const sampling: Sampling =
    share === 1 ? { kind: 'all' } : { kind: 'probabilistic', percentage: percent(share) };
  const byTrace = metrics && isSeveral(settings);
  return {
    name,
    into: (config, destination) => {
      const { inputs } = new ApplicationTraces(config, { destination, metrics, byTrace, sampling });
      new ApplicationObservability(config, {
        ...receiving(settings),
        destination,
        traces: byTrace ? { byTraceTo: peersHost('alloy-receiver', namespaces.monitoring) } : inputs,
      });
    },
  };
}

function twoTiers(settings: Settings, metrics: boolean, sampling: Sampling): readonly Build[] {
  return [
    {
      name,
      into: (config, destination) =>
        new ApplicationObservability(config, {
          ...receiving(settings),
          destination,
          traces: { byTraceTo: peersHost('alloy-sampler', namespaces.monitoring) },
        }),
    },
    {
      name,
      into: (config, destination) =>
        new ApplicationTraces(config, { destination, metrics, byTrace: true, sampling }),
    },
  ];
}

function receiving(settings: Settings) {
  const { cluster, instrumentation, pipelines } = settings;
  const { metricsFromTraces, sampling } = pipelines.applicationObservability;
  const kept = instrumentation.samplingRatio * sampling.share;
  return {
    clusterName: cluster.name,
    cloud: cluster.provider === 'kind' ? undefined : ('gcp' as const),
    oneOfSeveral: isSeveral(settings),
    keptBefore: metricsFromTraces === 'tempo' && kept > 0 && kept < 1 ? kept : undefined,
  };
}

/** Whether there are, or may come to be, several receivers. */
export function isSeveral({ alloy: { receiver } }: Settings): boolean {
  return receiver.replicas > 1 || receiver.autoscale !== undefined;
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(6));
}
