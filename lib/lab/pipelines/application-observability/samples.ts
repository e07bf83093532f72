import type { RelabelConfig } from '../../../../imports/alloy/common';
import {
  OtelcolExporterPrometheus,
  OtelcolProcessorDeltatocumulative,
  OtelcolProcessorFilter,
  OtelcolProcessorTransform,
  type OtelcolProcessorTransformContextStatements,
} from '../../../../imports/alloy/otelcol';
import { PrometheusRelabel } from '../../../../imports/alloy/prometheus';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { constants } from '../../../alloy/stdlib';
import type { Destination } from '../../destinations/destination';
import { labelOf } from '../../telemetry/resource/environment';
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

/** By what Kubernetes calls things, and pages of Grafana with it, each from the attribute of the same meaning. */
const kubernetesLabels = {
  cluster: 'k8s.cluster.name',
  namespace: 'k8s.namespace.name',
  pod: 'k8s.pod.name',
  container: 'k8s.container.name',
  node: 'k8s.node.name',
} as const;

/** The same for what has such an attribute as a label: infos, and metrics that were made from traces. */
const kubernetesNames: readonly RelabelConfig[] = Object.entries(kubernetesLabels).map(
  ([targetLabel, attribute]) => ({
    sourceLabels: [targetLabel, labelOf(attribute)],
    regex: ';(.+)',
    targetLabel,
    replacement: '$1',
  }),
);

/** Attributes of the resource that every sample has: who an instance is, beyond `job` and `instance`, has one value for each. */
const promoted: readonly string[] = [
  'deployment.environment',
  'deployment.environment.name',
  'k8s.cluster.name',
  'k8s.namespace.name',
  'service.name',
  'service.namespace',
  'service.version',
];

/** What samples are labelled with. */
export interface SampleLabels {
  readonly deltaMetrics: DeltaMetrics;
  /** Names of attributes of one's own, which a sender may say otherwise than the destination's labels do. */
  readonly attributes: readonly string[];
}

/** Metrics that applications sent by OTLP. @returns what takes them, for every destination */
export function sentMetrics(
  scope: Pipeline,
  { deltaMetrics, attributes }: SampleLabels,
  { otlpMetrics, convertedMetrics }: Destination,
): readonly Ref<OtelcolConsumer>[] {
  if (convertedMetrics.length === 0) return otlpMetrics;
  const relabel = new PrometheusRelabel(scope, 'sent', {
    rule: [...nobodys, ...kubernetesNames],
    forwardTo: convertedMetrics,
  });
  const prometheus = new OtelcolExporterPrometheus(scope, 'default', { forwardTo: [relabel.receiver] });
  const labelled = new OtelcolProcessorTransform(scope, 'labels', {
    errorMode: 'ignore',
    metricStatements: [{ context: 'datapoint', statements: labelStatements(attributes) }],
    output: { metrics: [prometheus.input] },
  });
  return [...otlpMetrics, cumulative(scope, deltaMetrics, labelled.input)];
}

/** OTTL statements that put on each data point what pages filter by, unless it says something of that name itself. */
function labelStatements(attributes: readonly string[]): readonly string[] {
  const labels = [
    ...Object.entries(kubernetesLabels),
    ...[...promoted, ...attributes].map((name) => [name, name] as const),
  ];
  return labels.map(([label, name]) => {
    const own = `datapoint.attributes[${JSON.stringify(label)}]`;
    return `set(${own}, ${attribute(name)}) where ${own} == nil and ${attribute(name)} != nil`;
  });
}

/** OTTL statements on metrics that applications sent: no second target_info after a restart. */
export const sentMetricStatements: readonly OtelcolProcessorTransformContextStatements[] = [
  { context: 'resource', statements: [`delete_matching_keys(resource.attributes, "${changing}")`] },
];

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
      ...kubernetesNames,
      ...(oneOfSeveral ? [{ targetLabel: 'collector_instance_id', replacement: constants.hostname }] : []),
    ],
    forwardTo: convertedMetrics,
  });
  const prometheus = new OtelcolExporterPrometheus(scope, 'from_traces', { forwardTo: [relabel.receiver] });
  return [...otlpMetrics, prometheus.input];
}
