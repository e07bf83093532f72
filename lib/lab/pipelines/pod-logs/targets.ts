import type { RelabelConfig } from '../../../../imports/alloy/common';
import { logsByAgent } from '../../instrumentation/agent-logs';
import { podLabels } from '../../telemetry/metrics/pod-labels';
import { type MetadataLabel, metadataRules } from '../../telemetry/pod-metadata';
import { literal } from '../../telemetry/regular-expressions';
import { instanceAs, labelOf } from '../../telemetry/service-name';

/** What of the pods is read. */
export interface PodSelection {
  /** The namespaces that are read. @default all */
  readonly namespaces?: readonly string[];
  /** Namespaces that are not read. @default none */
  readonly exceptNamespaces?: readonly string[];
  /** Pods that are not read, each by a label or an annotation that it has. @default none */
  readonly exceptPods?: readonly PodMark[];
  /** Whether pods are not read whose agent sends their logs, as their annotations tell. @default false */
  readonly exceptAgents?: boolean;
  /** Containers that are not read, because their logs come by another way. @default none */
  readonly exceptContainers?: readonly ContainerMark[];
}

/** A label or an annotation of a pod. */
export interface PodMark {
  readonly label?: string;
  readonly annotation?: string;
  /** @default any */
  readonly value?: string;
}

/** A container of pods in some namespaces that have all these labels. */
export interface ContainerMark {
  readonly namespaces: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly container: string;
}

/** The labels of a log stream: few values each, except the pod, without which streams of replicas would mix. */
export const streamLabels: readonly string[] = [
  'namespace',
  'pod',
  'container',
  'app',
  'service_name',
  'service_namespace',
  'job',
];

/** What would split a stream, so that it goes into structured metadata. */
export const streamMetadata: readonly string[] = ['node', 'service_instance_id', 'service_version'];

/** Names that nothing else may have: what the lab sets, and the sources do. */
export const reservedLabels: readonly string[] = [
  ...streamLabels,
  ...streamMetadata,
  ...['cluster', 'stream', 'trace_id', 'span_id', 'truncated', 'filename', 'instance', 'level'],
];

export interface Labelling {
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** Labels of one's own. @default none */
  readonly own?: readonly MetadataLabel[];
}

const meta = '__meta_kubernetes_';

/** Which of the discovered containers are read, and what their lines are labelled with. */
export function targetRules(
  selection: PodSelection,
  { useLabels, own = [] }: Labelling,
): readonly RelabelConfig[] {
  const { exceptNamespaces = [], exceptPods = [], exceptAgents = false, exceptContainers = [] } = selection;
  return [
    ...(exceptNamespaces.length === 0 ? [] : [drop([`${meta}namespace`], exceptNamespaces.join('|'))]),
    ...exceptPods.map(marked),
    ...(exceptAgents ? withAgents : []),
    ...exceptContainers.map(({ namespaces, labels, container }) =>
      drop(
        [
          `${meta}namespace`,
          `${meta}pod_container_name`,
          ...Object.keys(labels).map((key) => labelOf('label', key)),
        ],
        [`(?:${namespaces.join('|')})`, container, ...Object.values(labels).map(literal)].join(';'),
      ),
    ),
    ...podLabels(useLabels),
    ...['app', 'app.kubernetes.io/name'].map((key) => ({
      sourceLabels: [labelOf('label', key)],
      regex: '(.+)',
      targetLabel: 'app',
    })),
    ...instanceAs('service_instance_id'),
    ...metadataRules(own),
  ];
}

/** Of a pod that cannot start yet, the containers that were not started: to ask for their logs is an error each time. */
export const started: RelabelConfig = drop([`${meta}pod_phase`, `${meta}pod_container_id`], 'Pending;');

/** What asks for an agent that sends logs; that of Go does not. Every value asks but `false` and none. */
const agentAnnotations = ['java', 'nodejs', 'python', 'dotnet', 'sdk'].map(
  (language) => `instrumentation.opentelemetry.io/inject-${language}`,
);

const asks = '__tmp_asks';

/** Of pods with an agent, all containers but the collector beside it. */
const withAgents: readonly RelabelConfig[] = [
  ...agentAnnotations.flatMap((annotation): readonly RelabelConfig[] => [
    { sourceLabels: [labelOf('annotation', annotation)], targetLabel: asks, action: 'lowercase' },
    { sourceLabels: [asks], regex: 'false', targetLabel: asks, replacement: '' },
    { sourceLabels: [asks], regex: '.+', targetLabel: '__tmp_agent', replacement: 'yes' },
  ]),
  ...Object.entries(logsByAgent).map(([annotation, value]) => ({
    sourceLabels: [labelOf('annotation', annotation)],
    regex: value,
    targetLabel: '__tmp_agent',
    replacement: 'yes',
  })),
  {
    sourceLabels: [`${meta}pod_container_name`],
    regex: 'otc-container',
    targetLabel: '__tmp_agent',
    replacement: '',
  },
  drop(['__tmp_agent'], 'yes'),
];

function marked({ label, annotation = '', value }: PodMark): RelabelConfig {
  const [from, key] =
    label === undefined ? (['annotation', annotation] as const) : (['label', label] as const);
  if (value !== undefined) return drop([labelOf(from, key)], literal(value));
  return drop([labelOf(from, key).replace(`_${from}_`, `_${from}present_`)], 'true');
}

function drop(sourceLabels: readonly string[], regex: string): RelabelConfig {
  return { sourceLabels, regex, action: 'drop' };
}
