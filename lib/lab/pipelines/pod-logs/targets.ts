import type { RelabelConfig } from '../../../../imports/alloy/common';

/** What of the pods is read. */
export interface PodSelection {
  /** The namespaces that are read. @default all */
  readonly namespaces?: readonly string[];
  /** Namespaces that are not read. @default none */
  readonly exceptNamespaces?: readonly string[];
  /** Containers that are not read, by the pod's label app.kubernetes.io/name and their own name. @default none */
  readonly exceptContainers?: readonly { readonly app: string; readonly container: string }[];
}

/** The labels of a log stream: few values each, except the pod, without which streams of replicas would mix. */
export const streamLabels: readonly string[] = [
  'namespace',
  'pod',
  'container',
  'app',
  'service_name',
  'job',
];

const meta = '__meta_kubernetes_';
const annotation = (name: string) => `${meta}pod_annotation_${name}`;
const label = (name: string) => `${meta}pod_label_${name}`;

/** Which of the discovered containers are read, and what their lines are labelled with. */
export function targetRules(selection: PodSelection): readonly RelabelConfig[] {
  const { exceptNamespaces = [], exceptContainers = [] } = selection;
  return [
    ...(exceptNamespaces.length === 0
      ? []
      : [{ sourceLabels: [`${meta}namespace`], regex: exceptNamespaces.join('|'), action: 'drop' as const }]),
    ...exceptContainers.map(({ app, container }) => ({
      sourceLabels: [label('app_kubernetes_io_name'), `${meta}pod_container_name`],
      regex: `${app};${container}`,
      action: 'drop' as const,
    })),
    { sourceLabels: [`${meta}namespace`], targetLabel: 'namespace' },
    { sourceLabels: [`${meta}pod_name`], targetLabel: 'pod' },
    { sourceLabels: [`${meta}pod_container_name`], targetLabel: 'container' },
    { sourceLabels: [`${meta}pod_node_name`], targetLabel: 'node' },
    { sourceLabels: ['namespace', 'container'], separator: '/', targetLabel: 'job' },
    ...firstOf('app', [label('app_kubernetes_io_name'), label('app')]),
    // As the OpenTelemetry operator names services, so that logs and traces of one have one name:
    // https://opentelemetry.io/docs/specs/semconv/non-normative/k8s-attributes/
    { sourceLabels: ['container'], targetLabel: 'service_name' },
    { sourceLabels: [`${meta}pod_controller_name`], regex: '(.+)', targetLabel: 'service_name' },
    // A Deployment's pods belong to a ReplicaSet, whose name is its own and a hash.
    {
      sourceLabels: [`${meta}pod_controller_kind`, `${meta}pod_controller_name`],
      regex: 'ReplicaSet;(.+)-[^-]+',
      targetLabel: 'service_name',
    },
    // A CronJob's Job has its name and the minute of its start.
    {
      sourceLabels: [`${meta}pod_controller_kind`, `${meta}pod_controller_name`],
      regex: String.raw`Job;(.+)-\d{8,}`,
      targetLabel: 'service_name',
    },
    // The controller of a static pod is its node.
    {
      sourceLabels: [`${meta}pod_controller_kind`, 'container'],
      regex: 'Node;(.+)',
      targetLabel: 'service_name',
    },
    ...firstOf('service_name', [annotation('resource_opentelemetry_io_service_name'), 'app']),
  ];
}

/** Sets a label to the first of several that is not empty; where all are, it stays what it was. */
function firstOf(targetLabel: string, sources: readonly string[]): readonly RelabelConfig[] {
  return [...sources].reverse().map((source) => ({ sourceLabels: [source], regex: '(.+)', targetLabel }));
}
