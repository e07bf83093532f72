import type { RelabelConfig } from '../../../../imports/alloy/common';
import {
  OtelcolExporterPrometheus,
  OtelcolProcessorDeltatocumulative,
  OtelcolProcessorFilter,
  type OtelcolProcessorTransformContextStatements,
} from '../../../../imports/alloy/otelcol';
import { PrometheusRelabel } from '../../../../imports/alloy/prometheus';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { constants } from '../../../alloy/stdlib';
import type { Destination } from '../../destinations/destination';
import { attribute, changing } from '../../telemetry/resource/statements';

/** What is done with metrics whose points say what was added, and not what there is. */
export type DeltaMetrics = 'drop' | 'convert';

const targetInfo = 'target_info';

/** It tells of an instance, and is joined by job and instance: without them it tells of nobody. */
const nobodys: readonly RelabelConfig[] = ['job', 'instance'].map((label) => ({
  sourceLabels: ['__name__', label],
  regex: `${targetInfo};`,
  action: 'drop',
}));

/** Of the cluster that the sender says, which the label of the destination does not take the place of. */
const cluster: RelabelConfig = {
  sourceLabels: ['k8s_cluster_name'],
  regex: '(.+)',
  targetLabel: 'cluster',
};

/** Metrics that applications sent by OTLP. @returns what takes them, for every destination */
export function sentMetrics(
  scope: Pipeline,
  deltaMetrics: DeltaMetrics,
  { otlpMetrics, convertedMetrics }: Destination,
): readonly Ref<OtelcolConsumer>[] {
  if (convertedMetrics.length === 0) return otlpMetrics;
  const relabel = new PrometheusRelabel(scope, 'sent', {
    rule: [...nobodys, cluster],
    forwardTo: convertedMetrics,
  });
  const prometheus = new OtelcolExporterPrometheus(scope, 'default', { forwardTo: [relabel.receiver] });
  return [...otlpMetrics, cumulative(scope, deltaMetrics, prometheus.input)];
}

/**
 * OTTL statements on metrics that applications sent: no second target_info after a restart, and the cluster that the sender says
 * on each sample, whose own label the destination does not change.
 */
export function sentMetricStatements(
  clusterName: string,
): readonly OtelcolProcessorTransformContextStatements[] {
  const said = attribute('k8s.cluster.name');
  return [
    { context: 'resource', statements: [`delete_matching_keys(resource.attributes, "${changing}")`] },
    {
      context: 'datapoint',
      statements: [
        `set(datapoint.attributes["cluster"], ${said}) where datapoint.attributes["cluster"] == nil and ${said} != ${JSON.stringify(clusterName)}`,
      ],
    },
  ];
}

/** Prometheus knows no deltas, and the exporter would drop them without a word. A filter counts what it drops. */
function cumulative(
  scope: Pipeline,
  deltaMetrics: DeltaMetrics,
  output: Ref<OtelcolConsumer>,
): Ref<OtelcolConsumer> {
  if (deltaMetrics === 'convert') {
    return new OtelcolProcessorDeltatocumulative(scope, 'default', { output: { metrics: [output] } }).input;
  }
  return new OtelcolProcessorFilter(scope, 'delta', {
    errorMode: 'ignore',
    metricConditions: [
      {
        context: 'metric',
        conditions: ['metric.aggregation_temporality == AGGREGATION_TEMPORALITY_DELTA'],
      },
    ],
    output: { metrics: [output] },
  }).input;
}

/**
 * Metrics that were made from traces. Their target_info is called as Tempo's generator calls its own: that of the same instance's
 * own metrics may be written by another pod, and nobody can join with two.
 *
 * @param oneOfSeveral whether another pod makes metrics of the same services. Pods that count the same calls would overwrite
 * each other's series, so each writes its name on its own; a StatefulSet keeps the names.
 */
export function madeMetrics(
  scope: Pipeline,
  oneOfSeveral: boolean,
  { otlpMetrics, convertedMetrics }: Destination,
): readonly Ref<OtelcolConsumer>[] {
  if (convertedMetrics.length === 0) return otlpMetrics;
  const relabel = new PrometheusRelabel(scope, 'from_traces', {
    rule: [
      ...nobodys,
      {
        sourceLabels: ['__name__'],
        regex: targetInfo,
        targetLabel: '__name__',
        replacement: `traces_${targetInfo}`,
      },
      cluster,
      ...(oneOfSeveral ? [{ targetLabel: 'collector_instance_id', replacement: constants.hostname }] : []),
    ],
    forwardTo: convertedMetrics,
  });
  const prometheus = new OtelcolExporterPrometheus(scope, 'from_traces', { forwardTo: [relabel.receiver] });
  return [...otlpMetrics, prometheus.input];
}
