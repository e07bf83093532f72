import { RE2JS } from 're2js';
import type { RelabelConfig } from '../../../../../lib/lab/charts/legacy/agent-static/config';

type Labels = Readonly<Record<string, string>>;

/** What Prometheus's relabelling makes of labels; undefined where it drops the target. */
export function relabelled(labels: Labels, rules: readonly RelabelConfig[]): Labels | undefined {
  let made: Labels | undefined = labels;
  for (const rule of rules) made = made && applied(made, rule);
  return made;
}

function applied(labels: Labels, rule: RelabelConfig): Labels | undefined {
  const { source_labels = [], regex = '(.*)', replacement = '$1', target_label, action = 'replace' } = rule;
  const value = source_labels.map((name) => labels[name] ?? '').join(';');
  const matcher = RE2JS.compile(`^(?:${regex})$`).matcher(value);
  const matches = matcher.find();
  if (action === 'keep') return matches ? labels : undefined;
  if (action === 'drop') return matches ? undefined : labels;
  if (!matches || target_label === undefined) return labels;
  const text = replacement.replace(/\$\{?(\d)\}?/g, (_, group: string) => matcher.group(Number(group)) ?? '');
  return { ...labels, [target_label]: text };
}
