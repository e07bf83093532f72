import { type ArgsDef, defineCommand } from 'citty';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { main } from '../command-line/command';
import { defaultEnvironment, environmentNames, loadEnvironment } from '../command-line/environments';
import { planOf } from './plan';
import { printed } from './print';

const args = {
  environment: {
    type: 'positional',
    description: `The environment: ${environmentNames().join(', ')}`,
    default: defaultEnvironment,
  },
} satisfies ArgsDef;

const command = defineCommand({
  meta: { name: 'npm run plan --', description: 'Counts what telemetry an environment has to expect' },
  args,
  run({ args: { environment, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, ['help']);
    console.log(printed(environment, planOf(loadEnvironment(environment))));
  },
});

void main(command);
