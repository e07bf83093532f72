import * as kubernetes from '../kubernetes/labels';

export { selectorLabels } from '../kubernetes/labels';

/** What `app.kubernetes.io/part-of` says on every object of the lab. */
export const partOf = 'application-observability-lab';

/** What every object of the lab has beside the labels of its own. */
export const partOfLab = { 'app.kubernetes.io/part-of': partOf } as const;

/** The labels of an object of the lab. */
export function labels(props: kubernetes.LabelsProps): kubernetes.Labels & typeof partOfLab {
  return { ...kubernetes.labels(props), ...partOfLab };
}
