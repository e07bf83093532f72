import {
  OtelcolConnectorHostInfo,
  OtelcolConnectorServicegraph,
  OtelcolConnectorSpanmetrics,
  OtelcolProcessorAttributes,
} from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { constants } from '../../../alloy/stdlib';
import { latencyBuckets, serviceGraphDimensions, spanDimensions } from './dimensions';

export interface MetricsFromTracesProps {
  /** Whether another pod makes metrics of the same services. */
  readonly oneOfSeveral: boolean;
  /** Takes the metrics. */
  readonly output: Ref<OtelcolConsumer>;
}

/** Makes metrics from traces. @returns what takes the traces, each all of them */
export function metricsFromTraces(
  scope: Pipeline,
  { oneOfSeveral, output }: MetricsFromTracesProps,
): readonly Ref<OtelcolConsumer>[] {
  const metrics = { metrics: [oneOfSeveral ? named(scope, output) : output] };
  const hostInfo = new OtelcolConnectorHostInfo(scope, 'default', {
    hostIdentifiers: ['k8s.node.name'],
    output: metrics,
  });
  const spanMetrics = new OtelcolConnectorSpanmetrics(scope, 'default', {
    namespace: 'traces.span.metrics',
    dimension: spanDimensions.map((name) => ({ name })),
    histogram: { unit: 's', explicit: { buckets: latencyBuckets } },
    exemplars: { enabled: true },
    output: metrics,
  });
  const serviceGraph = new OtelcolConnectorServicegraph(scope, 'default', {
    dimensions: serviceGraphDimensions,
    latencyHistogramBuckets: latencyBuckets,
    output: metrics,
  });
  return [hostInfo.input, spanMetrics.input, serviceGraph.input];
}

/**
 * Pods that count the same calls would overwrite each other's series. Of the three connectors only span metrics can
 * tell theirs apart, by a number that is drawn at every start: the pod's name, which a StatefulSet keeps, does it for
 * all of them.
 */
function named(scope: Pipeline, output: Ref<OtelcolConsumer>): Ref<OtelcolConsumer> {
  return new OtelcolProcessorAttributes(scope, 'instance', {
    action: [{ action: 'upsert', key: 'collector.instance.id', value: constants.hostname }],
    output: { metrics: [output] },
  }).input;
}
