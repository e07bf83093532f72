import {
  OtelcolConnectorHostInfo,
  OtelcolConnectorServicegraph,
  OtelcolConnectorSpanmetrics,
  OtelcolProcessorFilter,
  OtelcolProcessorTransform,
} from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { instance, serviceGraphDimensions, spanDimensions } from './dimensions';
import { forMetrics } from './spans-for-metrics';

/** What is made from traces, and how much of it. */
export interface MetricsFromTraces {
  readonly spanMetrics: {
    /** Beside those of the lab. */
    readonly dimensions: readonly string[];
    /** Upper bounds. Format: durations, the lowest first. */
    readonly buckets: readonly string[];
    readonly perInstance: boolean;
    readonly combinationsPerInstance: number;
    readonly instances: number;
    /** Format: duration. */
    readonly expireAfter: string;
  };
  readonly serviceGraph: {
    /** Beside those of the lab. */
    readonly dimensions: readonly string[];
    /** Format: duration. */
    readonly waitForOtherEnd: string;
    readonly waitingEnds: number;
  };
}

export interface MetricsFromTracesProps extends MetricsFromTraces {
  /** OTTL conditions on first spans of traces that are no calls, such as probes: they are not counted, and no edges. */
  readonly probes: readonly string[];
  /** Takes the metrics. */
  readonly output: Ref<OtelcolConsumer>;
}

/** Makes metrics from traces. @returns what takes the traces, all of them */
export function metricsFromTraces(scope: Pipeline, props: MetricsFromTracesProps): Ref<OtelcolConsumer> {
  const { spanMetrics, serviceGraph, probes, output } = props;
  const metrics = { metrics: [output] };
  const dimensions = distinct([...spanDimensions, ...spanMetrics.dimensions]);
  const hostInfo = new OtelcolConnectorHostInfo(scope, 'default', {
    hostIdentifiers: ['k8s.node.name'],
    output: metrics,
  });
  const spans = new OtelcolConnectorSpanmetrics(scope, 'default', {
    namespace: 'traces.span.metrics',
    dimension: dimensions.map((name) => ({ name })),
    // Attributes that differ between spans of one instance must not make its series twice.
    resourceMetricsKeyAttributes: distinct([...instance, ...dimensions]),
    resourceMetricsCacheSize: spanMetrics.instances,
    aggregationCardinalityLimit: spanMetrics.combinationsPerInstance,
    metricsExpiration: spanMetrics.expireAfter,
    seriesExpiration: spanMetrics.expireAfter,
    histogram: { unit: 's', explicit: { buckets: spanMetrics.buckets } },
    exemplars: { enabled: true },
    output: metrics,
  });
  const graph = new OtelcolConnectorServicegraph(scope, 'default', {
    dimensions: distinct([...serviceGraphDimensions, ...serviceGraph.dimensions]),
    latencyHistogramBuckets: spanMetrics.buckets,
    databaseNameAttributes: ['db.name', 'db.namespace'],
    virtualNodePeerAttributes: ['peer.service', 'db.name', 'db.system', 'db.system.name'],
    store: { ttl: serviceGraph.waitForOtherEnd, maxItems: serviceGraph.waitingEnds },
    output: metrics,
  });
  return new OtelcolProcessorTransform(scope, 'for_metrics', {
    errorMode: 'ignore',
    traceStatements: forMetrics(spanMetrics.perInstance),
    output: { traces: [hostInfo.input, ...calls(scope, probes, [spans.input, graph.input])] },
  }).input;
}

/** A probe is no request of anybody: it would hide how often and how fast a service answers, and be an edge from nobody. */
function calls(
  scope: Pipeline,
  probes: readonly string[],
  makers: readonly Ref<OtelcolConsumer>[],
): readonly Ref<OtelcolConsumer>[] {
  if (probes.length === 0) return makers;
  const filter = new OtelcolProcessorFilter(scope, 'probes', {
    errorMode: 'ignore',
    traceConditions: [{ context: 'span', conditions: probes }],
    output: { traces: makers },
  });
  return [filter.input];
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
