import type { App } from 'cdk8s';
import type { Settings } from '../environment';
import { SettingsError } from '../settings/errors';
import { ownCode } from './own-code';

const form = /^\d\d-[a-z0-9]+(-[a-z0-9]+)*$/;

/** Adds the charts that an environment brings. @throws SettingsError for one whose id is no name of a file of the lab. */
export function addCharts(app: App, settings: Settings): void {
  const { charts } = settings.extend;
  if (!charts) return;
  ownCode('extend.charts', () => charts(app, settings));
  const other = app.charts.find(({ node }) => !form.test(node.id));
  if (other === undefined) return;
  throw new SettingsError(
    'extend.charts',
    `adds the chart ${JSON.stringify(other.node.id)}, but the id names its file and its place in the order: two digits, a hyphen and a name, such as 70-shop; rename it.`,
  );
}
