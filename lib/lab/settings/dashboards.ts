import type { z } from 'zod';
import { choice, dnsLabel, section, text, truth } from './formats';
import type { Immutable } from './immutable';
import { matchLabels } from './kubernetes-labels';

const dataSource = (kind: string) =>
  text({
    takes: `the name of a data source of ${kind} in Grafana`,
    advice: 'copy it from Connections, Data sources, or leave it out',
  }).optional();

const dataSourcesSchema = section('the data sources', {
  /** Metrics. */
  prometheus: dataSource('Prometheus or Mimir'),
  /** Logs. */
  loki: dataSource('Loki'),
  /** Traces. */
  tempo: dataSource('Tempo'),
  /** Profiles. */
  pyroscope: dataSource('Pyroscope'),
}).prefault({});

export const dashboardsSchema = section('the dashboards', {
  /** Whether the Grafana of the local backend shows them. */
  inBackend: truth('give true to have them in the local backend, false not to').default(true),
  /**
   * How a Grafana that is there gets them: `sidecar`, a ConfigMap each, with the label that the sidecar of Grafana's chart looks
   * for; `grafana-operator`, an object of the Grafana operator each; `none`. `npm run dashboards` writes files to import.
   */
  as: choice(['none', 'sidecar', 'grafana-operator'], 'choose how Grafana gets them').default('none'),
  /**
   * The namespace of those ConfigMaps or objects: one that the sidecar or the operator looks into. Without it, that of the
   * collectors.
   */
  namespace: dnsLabel('name the namespace that the sidecar or the operator looks into').optional(),
  /** The labels that the sidecar looks for. */
  labels: matchLabels.default({ grafana_dashboard: '1' }),
  /** The labels of the Grafanas of the operator that get them. */
  instances: matchLabels.default({ dashboards: 'grafana' }),
  /** The folder in Grafana. */
  folder: text({ takes: 'the name of a folder', advice: 'name the folder' }).default(
    'Application Observability Lab',
  ),
  /** The data sources that are asked, by name. One that is left out is chosen above each dashboard. */
  dataSources: dataSourcesSchema,
}).prefault({});

export type DashboardsSettings = Immutable<z.output<typeof dashboardsSchema>>;
