import {
  type Dashboard as Built,
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  QueryVariableBuilder,
  RowBuilder,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { CheckedDashboard, CheckedVariable } from '../check';
import { uidOf } from '../dashboard';
import { type DataSource, dataSourceOf } from '../query';
import { type DataSourceNames, reference, variableOf } from './data-source';
import { panelOf } from './panel';
import { text } from './text';

export interface RenderProps {
  /** The names of all dashboards that there are, for links. */
  readonly there: ReadonlySet<string>;
  /** @default chosen above each dashboard */
  readonly dataSources?: DataSourceNames;
  /** What finds the dashboards of one lab again. */
  readonly tag: string;
  /** Text above the panels, in Markdown. @default none */
  readonly above?: string;
}

/** A dashboard as Grafana reads it. */
export function rendered(
  checked: CheckedDashboard,
  { there, dataSources = {}, tag, above }: RenderProps,
): Built {
  const { dashboard, variables, rows } = checked;
  const built = new DashboardBuilder(dashboard.title)
    .uid(uidOf(dashboard.name))
    .description(dashboard.description)
    .tags([tag])
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: `now-${dashboard.from ?? '1h'}`, to: 'now' })
    .refresh('1m')
    .timezone('browser');
  if (dashboard.name !== home) built.link(homeLink());
  for (const source of sourcesOf(checked)) built.withVariable(variableOf(source, dataSources));
  for (const variable of variables) built.withVariable(chosen(variable));
  if (above !== undefined) built.withPanel(text(above));
  for (const { title, panels } of rows) {
    built.withRow(new RowBuilder(title));
    for (const { panel } of panels) built.withPanel(panelOf(panel, there));
  }
  return numbered(built.build());
}

/** The name of the dashboard that links all others. */
export const home = 'home';

function homeLink(): DashboardLinkBuilder {
  return new DashboardLinkBuilder('Home')
    .type(DashboardLinkType.Link)
    .url(`/d/${uidOf(home)}`)
    .keepTime(true);
}

function sourcesOf({ rows, variables }: CheckedDashboard): readonly DataSource[] {
  const asked = rows.flatMap(({ panels }) => panels.flatMap(({ panel }) => panel.queries.map(dataSourceOf)));
  return [...new Set<DataSource>([...(variables.length > 0 ? ['prometheus' as const] : []), ...asked])];
}

function chosen({ variable, selector }: CheckedVariable): QueryVariableBuilder {
  const { name, title, label, one = false } = variable;
  const query = `label_values(${selector}, ${label})`;
  const built = new QueryVariableBuilder(name)
    .label(title)
    .datasource(reference('prometheus'))
    .definition(query)
    .query({ query, refId: name })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc);
  // What has no such label is shown as well while nothing is chosen.
  return one
    ? built
    : built
        .multi(true)
        .includeAll(true)
        .allValue('.*')
        .current({ selected: true, text: 'All', value: '$__all' });
}

/** Grafana gives panels without a number one of its own when it loads them, and links to them would change. */
function numbered(dashboard: Built): Built {
  dashboard.panels?.forEach((panel, index) => {
    panel.id = index + 1;
  });
  return dashboard;
}
