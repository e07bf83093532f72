import type { z } from 'zod';
import { peersHost } from '../../../workload/peers';
import { queuesOf } from '../../destinations/queues';
import type { AlloySettings } from '../../settings/alloy';
import type { Immutable } from '../../settings/immutable';
import { factsOf } from '../../settings/providers';
import { conditionsOf, filtersOf } from '../../telemetry/filters/default-filters';
import type { Build, Platform } from '../definition';
import { ApplicationObservability } from './receiver';
import type { Sampling } from './sampling';
import type { applicationObservabilitySchema } from './settings';
import { ApplicationTraces } from './traces';

type Settings = Immutable<z.output<typeof applicationObservabilitySchema>>;

/**
 * Everything in each receiver; where metrics or filters need whole traces, the receivers hand each trace to one of them.
 */
export function oneTier(settings: Settings, platform: Platform): Build {
  const { share } = settings.sampling;
  const metrics = metricsOf(settings);
  const filters = filtersOf(platform.telemetry.filters);
  if (!settings.traces) {
    return (config, destination) =>
      new ApplicationObservability(config, { ...receiving(settings, platform), destination, traces: [] });
  }
  const sampling: Sampling =
    share === 1 ? { kind: 'all' } : { kind: 'probabilistic', percentage: percent(share) };
  const needsWhole = metrics !== undefined || conditionsOf(filters, 'traces').length > 0;
  const byTrace = needsWhole && isSeveral(platform.alloy);
  return (config, destination) => {
    const traces = new ApplicationTraces(config, { destination, metrics, byTrace, sampling, filters });
    new ApplicationObservability(config, {
      ...receiving(settings, platform),
      destination,
      traces: byTrace
        ? { byTraceTo: peersHost('alloy-receiver', platform.namespaces.monitoring.name) }
        : traces.inputs,
    });
  };
}

/** Receivers that send each trace to one sampler. */
export function twoTiers(settings: Settings, platform: Platform, sampling: Sampling): readonly Build[] {
  const metrics = metricsOf(settings);
  const filters = filtersOf(platform.telemetry.filters);
  return [
    (config, destination) =>
      new ApplicationObservability(config, {
        ...receiving(settings, platform),
        destination,
        traces: { byTraceTo: peersHost('alloy-sampler', platform.namespaces.monitoring.name) },
      }),
    (config, destination) =>
      new ApplicationTraces(config, { destination, metrics, byTrace: true, sampling, filters }),
  ];
}

function metricsOf({ metricsFromTraces, spanMetrics, serviceGraph }: Settings) {
  return metricsFromTraces === 'alloy' ? { spanMetrics, serviceGraph } : undefined;
}

function receiving(settings: Settings, { cluster, alloy, instrumentation, telemetry }: Platform) {
  const { metricsFromTraces, sampling, receivers, forwarders, deltaMetrics } = settings;
  const kept = instrumentation.samplingRatio * sampling.share;
  const { environment, attributes, transforms, remove, filters } = telemetry;
  return {
    clusterName: cluster.name,
    environment,
    attributes,
    naming: { ...telemetry, useLabels: instrumentation.useLabels },
    transforms,
    remove,
    filters: filtersOf(filters),
    receivers,
    forwarders,
    deltaMetrics,
    signals: { traces: settings.traces, metrics: settings.metrics, logs: settings.logs },
    queues: queuesOf(alloy),
    detectors: factsOf(cluster.provider).detectors,
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
