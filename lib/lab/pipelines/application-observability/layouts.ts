import type { z } from 'zod';
import { peersHost } from '../../../workload/peers';
import { namespaces } from '../../namespaces';
import type { AlloySettings } from '../../settings/alloy';
import type { Immutable } from '../../settings/immutable';
import type { Build, Platform } from '../definition';
import { ApplicationObservability } from './receiver';
import type { Sampling } from './sampling';
import type { applicationObservabilitySchema } from './settings';
import { ApplicationTraces } from './traces';

type Settings = Immutable<z.output<typeof applicationObservabilitySchema>>;

/** Everything in each receiver; where metrics need whole traces, the receivers hand each trace to one of them. */
export function oneTier(settings: Settings, platform: Platform): Build {
  const { share } = settings.sampling;
  const metrics = settings.metricsFromTraces === 'alloy';
  const sampling: Sampling =
    share === 1 ? { kind: 'all' } : { kind: 'probabilistic', percentage: percent(share) };
  const byTrace = metrics && isSeveral(platform.alloy);
  return (config, destination) => {
    const { inputs } = new ApplicationTraces(config, { destination, metrics, byTrace, sampling });
    new ApplicationObservability(config, {
      ...receiving(settings, platform),
      destination,
      traces: byTrace ? { byTraceTo: peersHost('alloy-receiver', namespaces.monitoring) } : inputs,
    });
  };
}

/** Receivers that send each trace to one sampler. */
export function twoTiers(settings: Settings, platform: Platform, sampling: Sampling): readonly Build[] {
  const metrics = settings.metricsFromTraces === 'alloy';
  return [
    (config, destination) =>
      new ApplicationObservability(config, {
        ...receiving(settings, platform),
        destination,
        traces: { byTraceTo: peersHost('alloy-sampler', namespaces.monitoring) },
      }),
    (config, destination) => new ApplicationTraces(config, { destination, metrics, byTrace: true, sampling }),
  ];
}

function receiving({ metricsFromTraces, sampling }: Settings, { cluster, alloy, instrumentation }: Platform) {
  const kept = instrumentation.samplingRatio * sampling.share;
  return {
    clusterName: cluster.name,
    cloud: cluster.provider === 'kind' ? undefined : ('gcp' as const),
    oneOfSeveral: isSeveral(alloy),
    keptBefore: metricsFromTraces === 'tempo' && kept > 0 && kept < 1 ? kept : undefined,
  };
}

/** Whether there are, or may come to be, several receivers. */
export function isSeveral({ receiver }: AlloySettings): boolean {
  return receiver.replicas > 1 || receiver.autoscale !== undefined;
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(6));
}
