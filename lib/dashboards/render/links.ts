import { DashboardLinkBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import { uidOf } from '../dashboard';
import type { Link, Panel } from '../panel';

/**
 * Ways from a value to other dashboards, with its labels and the time that is looked at.
 * @param there the names of the dashboards that there are: others are not linked
 */
export function linksOf(panel: Panel, there: ReadonlySet<string>): DashboardLinkBuilder[] {
  return (panel.links ?? [])
    .filter(({ to }) => there.has(to))
    .map((link) => new DashboardLinkBuilder(link.title).url(addressOf(link, panel)));
}

/** https://grafana.com/docs/grafana/latest/panels-visualizations/configure-data-links/ */
function addressOf({ to, labels }: Link, panel: Panel): string {
  const variables = Object.entries(labels).map(([name, label]) => `&var-${name}=${filledIn(label, panel)}`);
  return `/d/${uidOf(to)}?\${__url_time_range}${variables.join('')}`;
}

function filledIn(label: string, { kind, columns }: Panel): string {
  if (label.startsWith('$')) return `\${${label.slice(1)}}`;
  if (kind !== 'table') return `\${__field.labels.${label}}`;
  return `\${__data.fields["${columns?.[label] ?? label}"]}`;
}
