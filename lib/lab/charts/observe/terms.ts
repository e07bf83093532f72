import { agentPrefix, containersAnnotation, sidecarAnnotation } from '../../instrumentation/annotations';
import { observedLabels } from '../../instrumentation/observed/annotations';
import { constant, type Row, type Table } from './table';

/** CEL by the name that the others use. */
export interface Term {
  readonly name: string;
  readonly expression: string;
}

/**
 * The rows of one expression, which takes 100,000 characters: the parser's limit for its input.
 * https://github.com/google/cel-go/blob/v0.29.2/parser/options.go
 */
const rowsOfOne = 400;

/** What the mutations use. `found` holds the rows that fit the pod; the first of them counts. */
export function termsOf({ ways, rows }: Table): readonly Term[] {
  const parts = partsOf(rows);
  return [
    { name: 'ways', expression: constant(ways) },
    ...parts.map((part, index) => ({ name: `rows${index}`, expression: constant(part) })),
    {
      name: 'rows',
      expression: parts
        .map((_, index) => `variables.rows${index}`)
        .map((name) => `(request.namespace in ${name} ? ${name}[request.namespace] : [])`)
        .join(' + '),
    },
    { name: 'labels', expression: 'has(object.metadata.labels) ? object.metadata.labels : {}' },
    { name: 'containers', expression: 'object.spec.containers.map(c, c.name)' },
    {
      name: 'found',
      expression: `variables.rows.filter(row,
  (!('labels' in row) || row.labels.all(key, key in variables.labels && variables.labels[key] == row.labels[key])) &&
  (!('containers' in row.pod) || row.pod.containers.split(',').exists(name, name in variables.containers)))`,
    },
    { name: 'pod', expression: 'variables.found.size() > 0 ? variables.found[0].pod : {}' },
    {
      name: 'annotations',
      expression: "variables.found.size() > 0 ? variables.ways[variables.pod['gets']] : {}",
    },
    {
      name: 'chosen',
      expression: `'containers' in variables.pod ?
  variables.containers.filter(name, name in variables.pod['containers'].split(',')) :
  [variables.containers[0]]`,
    },
  ];
}

const isObserved = 'variables.found.size() > 0';

/** What becomes of a pod that a row fits; each leaves others as they are. */
export function mutationsOf(pullSecrets: readonly string[]): readonly string[] {
  const secrets = pullSecrets.map((name) => `Object.spec.imagePullSecrets{name: ${constant(name)}}`);
  return [
    changed(
      isObserved,
      `metadata: Object.metadata{
  labels: ${constant(observedLabels)},
  annotations: variables.annotations
}`,
    ),
    changed(
      `${isObserved} && variables.annotations.exists(key, key.startsWith('${agentPrefix}'))`,
      `metadata: Object.metadata{annotations: {'${containersAnnotation}': variables.chosen.join(',')}}`,
    ),
    ...(secrets.length === 0
      ? []
      : [changed(isObserved, `spec: Object.spec{imagePullSecrets: [${secrets.join(', ')}]}`)]),
  ];
}

function changed(condition: string, fields: string): string {
  return `${condition} ? Object{${fields}} : Object{}`;
}

/** Which pods are looked at at all. */
export const conditions: readonly Term[] = [
  {
    name: 'asks-for-nothing-itself',
    expression: `!has(object.metadata.annotations) ||
  !object.metadata.annotations.exists(key, key == '${sidecarAnnotation}' || key.startsWith('${agentPrefix}'))`,
  },
  {
    // There is no agent for Windows.
    name: 'is-not-of-windows',
    expression: `!(has(object.spec.os) && object.spec.os.name == 'windows') &&
  !(has(object.spec.nodeSelector) && 'kubernetes.io/os' in object.spec.nodeSelector &&
    object.spec.nodeSelector['kubernetes.io/os'] == 'windows')`,
  },
];

/** Rows by namespace, as many as one expression takes in each part. */
function partsOf(rows: readonly Row[]): readonly Readonly<Record<string, readonly object[]>>[] {
  const parts: Record<string, object[]>[] = [];
  rows.forEach(({ namespace, labels, ...pod }, index) => {
    const at = Math.floor(index / rowsOfOne);
    const part = parts[at] ?? {};
    parts[at] = part;
    const row = Object.keys(labels).length > 0 ? { labels, pod } : { pod };
    part[namespace] = [...(part[namespace] ?? []), row];
  });
  return parts;
}
