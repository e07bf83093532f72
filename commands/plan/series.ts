import type { CollectorName } from '../../lib/lab/collectors/collectors';
import { placementOf } from '../../lib/lab/collectors/placement';
import { sizeOf } from '../../lib/lab/collectors/size';
import type { Settings } from '../../lib/lab/environment';
import { allowLists } from '../../lib/lab/pipelines/allow-lists';
import { requestDurations } from '../../lib/lab/pipelines/api-server/allow-list';
import { latencyBuckets } from '../../lib/lab/pipelines/application-observability/dimensions';
import { type MetricRule, type MetricSource, totalSeries } from '../../lib/lab/telemetry/metrics/metric-rule';
import { clusterSizeOf, type Load, podsOf } from './load';

/** A source of metrics, and how many series of it are active. */
export interface SeriesOf {
  readonly source: string;
  readonly series: number;
  /** The collector that scrapes or makes them. */
  readonly collector: CollectorName | 'backend';
}

/** A histogram has a series for each bound, one without a bound, its sum and its count. */
function histogram(bounds: number): number {
  return bounds + 3;
}

/** Of one combination of dimensions: the histogram of durations, and the number of calls. */
export function seriesPerSpanName(bounds: number): number {
  return histogram(bounds) + 1;
}

/** Of one pair of services: a histogram for each end, the number of calls and that of failed ones. */
export function seriesPerCall(bounds: number): number {
  return 2 * histogram(bounds) + 2;
}

/** @param makers how many pods make metrics from traces, each its own series */
export function seriesOf(settings: Settings, load: Load, makers: number): readonly SeriesOf[] {
  return [
    ...fromTraces(settings, load, makers),
    ...fromPods(settings, load),
    ...infrastructure(settings, load),
    ...costSeries(settings, load),
    ...ownHealth(settings, load),
  ].filter(({ series }) => series > 0);
}

function fromTraces({ pipelines }: Settings, load: Load, makers: number): readonly SeriesOf[] {
  const { enabled, traces, metricsFromTraces, sampling, spanMetrics } = pipelines.applicationObservability;
  if (!enabled || !traces) return [];
  const by = metricsFromTraces === 'alloy' ? makers : metricsFromTraces === 'none' ? 0 : 1;
  const alloy = sampling.tail ? 'alloy-sampler' : 'alloy-receiver';
  const collector = metricsFromTraces === 'alloy' ? alloy : 'backend';
  const bounds = metricsFromTraces === 'alloy' ? spanMetrics.buckets.length : latencyBuckets.length;
  const names = load.spanNamesPerService * load.statusesPerSpanName;
  const combinations =
    metricsFromTraces === 'alloy' ? countedByAlloy(spanMetrics, load, names) : load.services * names;
  return [
    { source: 'span metrics', series: combinations * seriesPerSpanName(bounds) * by, collector },
    {
      source: 'service graph',
      series: load.services * load.callsPerService * seriesPerCall(bounds) * by,
      collector,
    },
    {
      source: 'what is known of traced instances',
      series: metricsFromTraces === 'alloy' && spanMetrics.perInstance ? load.applicationPods * by : 0,
      collector,
    },
    {
      source: 'host info',
      series: metricsFromTraces === 'alloy' ? load.nodes * makers : 0,
      collector,
    },
  ];
}

type SpanMetrics = Settings['pipelines']['applicationObservability']['spanMetrics'];

/** Combinations of labels, of each instance or service, within the bounds of the settings: one more counts what is above. */
function countedByAlloy(spanMetrics: SpanMetrics, load: Load, names: number): number {
  const { perInstance, combinationsPerInstance: most, instances } = spanMetrics;
  const each = names > most ? most + 1 : names;
  return Math.min(perInstance ? load.applicationPods : load.services, instances) * each;
}

function fromPods({ pipelines }: Settings, load: Load): readonly SeriesOf[] {
  const { applicationObservability, annotatedPods, monitors, staticTargets } = pipelines;
  const isScraped = annotatedPods.enabled || monitors.enabled || staticTargets.enabled;
  return [
    {
      source: 'applications, by OTLP',
      series:
        applicationObservability.enabled && applicationObservability.metrics
          ? load.applicationPods * load.seriesPerPod
          : 0,
      collector: applicationObservability.metricsFromTraces === 'legacy' ? 'backend' : 'alloy-receiver',
    },
    {
      source: 'scraped pods',
      series: isScraped ? load.scrapedPods * load.seriesPerScrapedPod : 0,
      collector: 'alloy-cluster',
    },
  ];
}

const infrastructureSources = [
  ['kubelet', 'kubelet', 'alloy-cluster'],
  ['cadvisor', 'cadvisor', 'alloy-cluster'],
  ['nodeExporter', 'node-exporter', 'alloy-node'],
  ['kubeStateMetrics', 'kube-state-metrics', 'alloy-cluster'],
  ['apiServer', 'api-server', 'alloy-cluster'],
] as const satisfies readonly (readonly [keyof Settings['pipelines'], MetricSource, SeriesOf['collector']])[];

function infrastructure({ pipelines }: Settings, load: Load): readonly SeriesOf[] {
  const size = clusterSizeOf(load);
  return infrastructureSources.map(([pipeline, source, collector]) => ({
    source,
    series: pipelines[pipeline].enabled ? totalSeries(listOf(source, pipelines), size, 'keep') : 0,
    collector,
  }));
}

function listOf(source: MetricSource, { apiServer }: Settings['pipelines']): readonly MetricRule[] {
  const withBuckets = source === 'api-server' && apiServer.durationBuckets;
  return withBuckets ? [...allowLists[source], ...requestDurations] : allowLists[source];
}

/** What pipelines/costs/components.ts keeps, by what there is in the cluster. */
function costSeries({ pipelines }: Settings, load: Load): readonly SeriesOf[] {
  const { nodes, volumes, containers } = clusterSizeOf(load);
  const series = pipelines.costs.enabled ? 6 * nodes + 2 * volumes + 3 * containers + 5 : 0;
  return [{ source: 'costs', series, collector: 'alloy-cluster' }];
}

/** Series of one pod of a collector about itself: as a real Alloy with the lab's pipelines has them. */
export const seriesOfCollector = 200;

function ownHealth(settings: Settings, load: Load): readonly SeriesOf[] {
  const { enabled, metrics } = settings.pipelines.collectorHealth;
  if (!enabled || !metrics) return [];
  return [...placementOf(settings).keys()].map((collector) => ({
    source: `health of ${collector}`,
    series: seriesOfCollector * podsOf(sizeOf(collector, settings.alloy), load),
    collector,
  }));
}
