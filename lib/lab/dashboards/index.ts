import { type CheckedDashboard, checkDashboard } from '../../dashboards';
import type { DataSourceNames } from '../../dashboards/render/data-source';
import type { Settings } from '../environment';
import { definitionsOf } from '../environment/pipelines';
import { knownIn } from '../knowledge';
import { partOf } from '../labels';
import { homeDashboard, overview } from './home';

/** A dashboard as a file that Grafana imports. */
export interface DashboardFile {
  /** The name without .json. */
  readonly name: string;
  readonly text: string;
}

/** Every dashboard of the pipelines of an environment, checked, the home page first. */
export function checkedDashboards(settings: Settings, destination?: string): readonly CheckedDashboard[] {
  const known = knownIn(settings, destination);
  const all = definitionsOf(settings).flatMap((definition) => definition.dashboards?.() ?? []);
  return [homeDashboard(), ...all].map((dashboard) => checkDashboard(dashboard, known));
}

/**
 * The dashboards of an environment: those that have data there, and a home page that says which have not.
 * @param destination the one whose databases are asked. @default all of them
 */
export function dashboardsOf(
  settings: Settings,
  destination?: string,
  dataSources: DataSourceNames = {},
): readonly DashboardFile[] {
  // Loaded here: an environment without dashboards does without.
  const {
    rendered,
  }: typeof import('../../dashboards/render/dashboard') = require('../../dashboards/render/dashboard');
  const [first, ...others] = checkedDashboards(settings, destination);
  if (!first) return [];
  const shown = others.filter(({ rows }) => rows.length > 0);
  const there = new Set(shown.map(({ dashboard }) => dashboard.name));
  const props = { there, dataSources, tag: partOf };
  const built = [
    { ...first, above: overview(others) },
    ...shown.map((checked) => ({ ...checked, above: undefined })),
  ];
  return built.map(({ above, ...checked }) => ({
    name: checked.dashboard.name,
    text: `${JSON.stringify(rendered(checked, { ...props, above }), undefined, 1)}\n`,
  }));
}

/** What the local backend shows, and what a Grafana that is there gets. */
export function shownDashboards(settings: Settings) {
  const { inBackend, as, dataSources } = settings.dashboards;
  const [local] = Object.entries(settings.destinations).find(([, { kind }]) => kind === 'local') ?? [];
  return {
    inBackend: inBackend && local !== undefined ? dashboardsOf(settings, local) : [],
    elsewhere: as === 'none' ? [] : dashboardsOf(settings, undefined, dataSources),
  };
}
