import type { ArgsDef } from 'citty';
import { dashboardsOf } from '../../lib/lab/dashboards';
import { environmentArgument } from '../command-line/chosen';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import { environmentFile, inEnvironment, loadEnvironment } from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { writeDashboards } from './write';

const args = {
  environment: environmentArgument,
  output: {
    type: 'string',
    description: 'The directory that is written',
    alias: 'o',
    default: 'dashboards',
    valueHint: 'DIR',
  },
} satisfies ArgsDef;

export const dashboards = command({
  name: 'dashboards',
  usageName: usageName('dashboards'),
  description: 'Writes the dashboards of an environment as JSON, for Grafana to import',
  args,
  run({ args: { environment, output, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, ['output', 'o']);
    const file = environmentFile(environment);
    const settings = loadEnvironment(file);
    const files = inEnvironment(file, () =>
      dashboardsOf(settings, undefined, settings.dashboards.dataSources),
    );
    writeDashboards(output, files);
    console.log(
      `${files.length} dashboards of ${file.shown} are in ${output}. In Grafana: Dashboards, New, Import, and choose a file.`,
    );
  },
});
