import { DatasourceVariableBuilder, VariableHide } from '@grafana/grafana-foundation-sdk/dashboard';
import type { DataSource } from '../query';

/** Names of data sources in Grafana; one that is left out is chosen above each dashboard. */
export type DataSourceNames = Readonly<Partial<Record<DataSource, string>>>;

/** What Grafana calls the kinds. */
const types: Readonly<Record<DataSource, string>> = {
  prometheus: 'prometheus',
  loki: 'loki',
  tempo: 'tempo',
  pyroscope: 'grafana-pyroscope-datasource',
};

const titles: Readonly<Record<DataSource, string>> = {
  prometheus: 'Metrics',
  loki: 'Logs',
  tempo: 'Traces',
  pyroscope: 'Profiles',
};

/** The data source that a variable of the dashboard chooses. */
export function reference(source: DataSource): { readonly type: string; readonly uid: string } {
  return { type: types[source], uid: `\${${source}}` };
}

/** That variable: one with a name chooses nothing else, and hides. */
export function variableOf(source: DataSource, names: DataSourceNames): DatasourceVariableBuilder {
  const name = names[source];
  const variable = new DatasourceVariableBuilder(source).label(titles[source]).type(types[source]);
  if (name === undefined) return variable;
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return variable.regex(`/^${escaped}$/`).hide(VariableHide.HideVariable);
}
