import { labels, type SelectorLabels, selectorLabels } from '../kubernetes/labels';
import { WorkloadError } from './error';

export interface Identity {
  readonly labels: Record<string, string>;
  readonly selector: SelectorLabels;
}

/**
 * The labels of a workload and those that select its pods.
 * @param own more labels, which may replace `app.kubernetes.io/component`
 * @throws WorkloadError for a label of the selector, which holds for what is installed already
 */
export function identityOf(workload: string, own: Readonly<Record<string, string>> = {}): Identity {
  const props = { name: 'alloy', instance: workload, component: 'collector' };
  const selector = selectorLabels(props);
  const taken = Object.keys(selector).find((label) => label in own);
  if (taken !== undefined) {
    throw new WorkloadError(
      workload,
      `"labels" has ${taken}, by which the workload finds its pods and which is ${JSON.stringify(selector[taken])}; leave it out.`,
    );
  }
  return { labels: { ...labels(props), ...own }, selector };
}
