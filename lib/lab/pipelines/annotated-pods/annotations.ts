import type { RelabelConfig } from '../../../../imports/alloy/common';

/** What is annotated: a pod, or a Service. */
export type Annotated = 'pod' | 'service';

/** The label in which the discovery puts an annotation PREFIX/NAME. */
export function annotationLabel(of: Annotated, prefix: string, name: string): string {
  return `__meta_kubernetes_${of}_annotation_${`${prefix}/${name}`.replace(/[^a-zA-Z0-9_]/g, '_')}`;
}

/** How a target is asked, and what its job is called. The timeout follows a shorter interval, which may not be below it. */
export function how(of: Annotated, prefix: string): readonly RelabelConfig[] {
  const from = (name: string) => [annotationLabel(of, prefix, name)];
  return [
    { sourceLabels: from('path'), regex: '(/.*)', targetLabel: '__metrics_path__' },
    { sourceLabels: from('scheme'), regex: '(https?)', targetLabel: '__scheme__' },
    // PREFIX/param_NAME is a parameter of the request.
    {
      action: 'labelmap',
      regex: `${annotationLabel(of, prefix, 'param_')}(.+)`,
      replacement: '__param_$1',
    },
    { sourceLabels: from('interval'), regex: '(\\d+[sm])', targetLabel: '__scrape_interval__' },
    { sourceLabels: from('interval'), regex: '(\\ds)', targetLabel: '__scrape_timeout__' },
    { sourceLabels: from('job'), regex: '(.+)', targetLabel: 'job' },
  ];
}
