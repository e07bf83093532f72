/** The labels that select the pods of one workload. A selector is immutable, so these never grow. */
export interface SelectorLabels extends Record<string, string> {
  readonly 'app.kubernetes.io/name': string;
  readonly 'app.kubernetes.io/instance': string;
}

/** The recommended labels: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
export interface Labels extends SelectorLabels {
  readonly 'app.kubernetes.io/component': string;
}

export interface LabelsProps {
  /** What the program is, for example `alloy`. */
  readonly name: string;
  /** Which of its installations, for example `alloy-receiver`. @default the name */
  readonly instance?: string;
  /** Its part in the whole, for example `collector`. */
  readonly component: string;
}

export function selectorLabels({ name, instance = name }: Omit<LabelsProps, 'component'>): SelectorLabels {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance };
}

export function labels(props: LabelsProps): Labels {
  return { ...selectorLabels(props), 'app.kubernetes.io/component': props.component };
}
