import type { ArgsDef } from 'citty';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import {
  defaultEnvironment,
  environmentFile,
  inEnvironment,
  loadEnvironment,
} from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { planOf } from './plan';
import { printed } from './print';

const args = {
  environment: { type: 'positional', description: 'A name in environments/', default: defaultEnvironment },
} satisfies ArgsDef;

export const plan = command({
  name: 'plan',
  usageName: usageName('plan'),
  description: 'Counts what telemetry an environment has to expect',
  args,
  run({ args: { environment, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, ['help']);
    const file = environmentFile(environment);
    const settings = loadEnvironment(file);
    console.log(
      printed(
        file.name,
        inEnvironment(file, () => planOf(settings)),
      ),
    );
  },
});
